using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Portal.Lists;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>Every bulletin, in whatever state, last changed first.</summary>
[Authorize(Policies.Editor)]
public class EditorPage(LibraryClient library, CurrentUser editor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public Page<BulletinHeading> Bulletins { get; private set; } = null!;

    public bool Filtered => !string.IsNullOrEmpty(State) || !string.IsNullOrWhiteSpace(Q);

    public static IReadOnlyList<Choice> States => [.. BulletinStates.All.Select(state => new Choice(state.Code(), state.Words()))];

    public async Task OnGetAsync(CancellationToken ct) => Bulletins = await ReadAsync(After, ct);

    public IActionResult OnGetCsv(CancellationToken ct) => new CsvResult<BulletinHeading>(
        "bulletins", ServiceCalls.AllAsync(after => ReadAsync(after, ct), ct),
        new("Title", bulletin => bulletin.Title),
        new("State", bulletin => bulletin.State.Words()),
        new("Issue", bulletin => bulletin.IssueNumber?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        new("Lessons", bulletin => bulletin.Lessons.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        new("Written by", bulletin => string.Join(", ", bulletin.Writers)),
        new("Approved by", bulletin => bulletin.ApprovedBy),
        new("To be sent at", bulletin => bulletin.ScheduledFor is { } at ? Dates.WithTime(at) : null),
        new("Sent on", bulletin => bulletin.IssuedAt is { } sent ? Dates.Machine(sent) : null),
        new("Last changed on", bulletin => Dates.Machine(bulletin.ChangedAt)));

    /// <summary>Waits for this very editor: a bulletin to be approved that they did not write.</summary>
    public bool IsForYou(BulletinHeading bulletin) => bulletin.State == BulletinState.AwaitingApproval && !bulletin.WriterIds.Contains(editor.Id);

    // An address that was altered by hand shows everything instead of failing.
    Task<Page<BulletinHeading>> ReadAsync(string? after, CancellationToken ct) => library.DeskAsync(
        BulletinStates.All.Any(state => state.Code() == State) ? State : null, Q?.Trim(), Sort is "changed" or "-changed" ? Sort : null, after, ct);
}
