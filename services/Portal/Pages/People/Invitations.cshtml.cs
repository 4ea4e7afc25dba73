using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.People;

/// <summary>Invitations that nobody has used yet, to be sent again or revoked.</summary>
[Authorize(Policies.PeopleManager)]
public class InvitationsPage(PeopleClient people) : PageModel
{
    const string Here = "/people/invitations";

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public Page<InvitationSummary> Invitations { get; private set; } = null!;

    /// <summary>What was done on the page before.</summary>
    public string? Said => Done switch
    {
        "invited" => "Invitation sent",
        "again" => "Invitation sent again. The earlier link no longer works.",
        "revoked" => "Invitation revoked. Its link no longer works.",
        "settled" => "That invitation was used or revoked meanwhile.",
        _ => null,
    };

    public async Task OnGetAsync(CancellationToken ct) => Invitations = await ListAsync(After, "25", ct);

    public IActionResult OnGetCsv(CancellationToken ct) => new CsvResult<InvitationSummary>(
        "invitations", ServiceCalls.AllAsync(after => ListAsync(after, "200", ct), ct),
        new("Name", row => row.Name),
        new("Email address", row => row.Email),
        new("Organisation", row => row.Organisation),
        new("Roles", row => string.Join("; ", row.Roles.Select(Words.ForRole))),
        new("Invited on", row => Dates.Machine(row.InvitedAt)),
        new("Link works until", row => Dates.Machine(row.ExpiresAt)),
        new("State", row => row.State == InvitationState.Expired ? "expired" : "open"));

    public async Task<IActionResult> OnPostSendAgainAsync(Guid id, CancellationToken ct) =>
        Back(await people.SendAgainAsync(id, ct), "again");

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken ct) =>
        Back(await people.RevokeAsync(id, ct), "revoked");

    Task<Page<InvitationSummary>> ListAsync(string? after, string limit, CancellationToken ct) => people.InvitationsAsync(
        ListAddress.Query(("sort", Sort is "invited" ? Sort : null), ("after", after), ("limit", limit)), ct);

    LocalRedirectResult Back(Answer<InvitationSummary> answer, string done) =>
        LocalRedirect($"{Here}?done={(answer.Refusal is null ? done : "settled")}");
}
