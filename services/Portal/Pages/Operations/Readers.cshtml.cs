using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Operations;
using Safeguarding.Portal.Clients;
using Safeguarding.Portal.Lists;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>Who opened a case, of all services that hold a part of it: each person once, the last first.</summary>
[Authorize(Policies.Operator)]
public class ReadersPage(OperationsClient operations, PeopleClient people) : PageModel
{
    /// <param name="Case">Each case that the reference may mean stands by itself.</param>
    public record Reader(string Case, string Name, string? Organisation, int Times, DateTime First, DateTime Last);

    public const int MinLength = 5;

    static readonly IReadOnlyList<OperatedService> WithCases =
        [.. OperatedService.All.Where(service => service.Code is "notifications" or "local-inquiries" or "national-panel")];

    [BindProperty(SupportsGet = true)]
    public string? Reference { get; set => field = value?.Trim(); }

    public IReadOnlyList<Reader> Readers { get; private set; } = [];

    public IReadOnlyList<OperatedService> Away { get; private set; } = [];

    public Table Table => new Table<Reader>("Who read the case", Readers,
        new("Who", reader => reader.Name),
        new("Organisation", reader => reader.Organisation) { Under = true },
        new("Case", reader => reader.Case),
        new("Times", reader => reader.Times),
        new("First", reader => reader.First) { WithTime = true },
        new("Last", reader => reader.Last) { WithTime = true });

    /// <summary>A part that is too short to mean a case would bring together who read any.</summary>
    public bool IsTooShort => Reference is { Length: > 0 } typed && typed.Count(char.IsAsciiLetterOrDigit) < MinLength;

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (IsTooShort)
            ModelState.AddModelError(nameof(Reference), $"Enter at least {MinLength} letters and digits of the reference");
        if (string.IsNullOrEmpty(Reference) || IsTooShort)
            return;
        var asked = await Task.WhenAll(WithCases.Select(async service => (Service: service, Entries: await ReadsAsync(service, ct))));
        Away = [.. asked.Where(one => one.Entries is null).Select(one => one.Service)];
        var entries = asked.SelectMany(one => one.Entries ?? [])
            .Where(entry => !entry.ActorId.StartsWith("process:", StringComparison.Ordinal)).ToList();
        var names = new AuditNames(people);
        await names.LoadAsync(entries, ct);
        Readers =
        [
            .. from entry in entries
               group entry by (entry.CaseReference, entry.ActorId) into reads
               let last = reads.Max(entry => entry.OccurredAt)
               orderby last descending
               select new Reader(reads.Key.CaseReference ?? "", names.Who(reads.Key.ActorId), names.Organisation(reads.First()),
                   reads.Count(),
                   reads.Min(entry => entry.OccurredAt), last),
        ];
    }

    async Task<IReadOnlyList<AuditRecord>?> ReadsAsync(OperatedService service, CancellationToken ct) =>
        (await Part.OfAsync(AllReadsAsync(service, ct))).Value;

    async Task<IReadOnlyList<AuditRecord>> AllReadsAsync(OperatedService service, CancellationToken ct)
    {
        var entries = new List<AuditRecord>();
        await foreach (var entry in ServiceCalls.AllAsync(after => operations.AuditAsync(service.Code, Query.Of(
            ("reference", Reference), ("reads", "true"), ("after", after), ("limit", 200.ToString(CultureInfo.InvariantCulture))), ct), ct))
            entries.Add(entry);
        return entries;
    }
}
