using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Contracts.Operations;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>Who did what to which record of a service, when and why; and whether that is still as it was written.</summary>
[Authorize(Policies.Operator)]
public class AuditPage(OperationsClient operations, PeopleClient people) : ListPage<AuditRecord>
{
    [BindProperty(SupportsGet = true, Name = "")]
    public AuditFilter Filter { get; set; } = new();

    /// <summary>Say what came of the last verification.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Verified { get; set; }

    public AuditVerification? Verification { get; private set; }

    public AuditNames Names { get; } = new(people);

    /// <summary>Several people whom the filter may mean.</summary>
    public IReadOnlyList<PersonSummary> Meant { get; private set; } = [];

    public override string Caption => "Audit";

    public override string Empty => Meant.Count > 1 ? "Several people have that name. Choose one above."
        : Filter.Narrows ? "No entries match. Remove a filter to see more." : "Nothing has been done here yet.";

    public override IReadOnlyList<Column<AuditRecord>> Columns =>
    [
        new("When", row => row.OccurredAt) { WithTime = true, Sort = "occurred", Standing = Standing.Descending },
        new("What", row => AuditWords.For(row.Action)),
        new("Action", row => row.Action) { FileOnly = true },
        new("Record", row => AuditWords.For(row.SubjectType)),
        new("Case", row => row.CaseReference) { Under = true },
        new("Record id", row => row.SubjectId) { FileOnly = true },
        new("Who", row => Names.Who(row.ActorId)),
        new("Organisation", Names.Organisation) { Under = true },
        new("Id of who", row => row.ActorId) { FileOnly = true },
        new("Why", row => row.Reason),
        new("Id", row => row.Id) { FileOnly = true },
        new("Trace", row => row.TraceId) { FileOnly = true },
        new("Seal", row => row.SealNumber) { FileOnly = true },
    ];

    protected override string FileName => $"audit-{Filter.Of.Code}";

    protected override int Limit => 50;

    public override async Task OnGetAsync(CancellationToken ct)
    {
        if (Verified && After is null)
            Verification = await operations.VerificationAsync(Filter.Of.Code, ct);
        await base.OnGetAsync(ct);
        await Names.LoadOrganisationsAsync(ct);
    }

    public async Task<IActionResult> OnPostVerifyAsync(CancellationToken ct)
    {
        await operations.VerifyAsync(Filter.Of.Code, ct);
        return RedirectToPage(new { Service = Filter.Of.Code, Verified = true });
    }

    protected override void Check() => Filter.Check(ModelState);

    protected override async Task<Page<AuditRecord>> FetchAsync(string? after, int limit, CancellationToken ct)
    {
        if (await ActorAsync(ct) is not { } actor)
            return new Page<AuditRecord>([], null);
        var page = await operations.AuditAsync(Filter.Of.Code, Filter.ToQuery(actor, Order, after, limit), ct);
        await Names.LoadAsync(page.Items, ct);
        return page;
    }

    // Empty for anybody; null where nobody, or more than one, is meant.
    async Task<string?> ActorAsync(CancellationToken ct)
    {
        if (Filter.Who is not { Length: > 0 } who)
            return "";
        if (Guid.TryParse(who, out _) || who.Contains(':', StringComparison.Ordinal))
            return who;
        Meant = await Names.FindAsync(who, ct);
        // Programs act under the names of their clients.
        return Meant switch { [] => who, [var one] => one.Id.ToString(), _ => null };
    }
}
