using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.People;

/// <summary>Invitations that nobody has used yet, to be sent again or revoked.</summary>
[Authorize(Policies.PeopleManager)]
public class InvitationsPage(PeopleClient people) : ListPage<InvitationSummary>
{
    const string Here = "/people/invitations";

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    /// <summary>What was done on the page before.</summary>
    public string? Banner => Done switch
    {
        "invited" => "Invitation sent",
        "again" => "Invitation sent again. The earlier link no longer works.",
        "revoked" => "Invitation revoked. Its link no longer works.",
        "settled" => "That invitation was used or revoked meanwhile.",
        _ => null,
    };

    public override string Caption => "Pending invitations";

    public override string Empty => "Nobody is invited at the moment. Who has joined is in the list of people.";

    public override IReadOnlyList<Column<InvitationSummary>> Columns =>
    [
        new("Name", row => row.Name),
        new("Email address", row => row.Email) { Under = true },
        new("Organisation", row => row.Organisation) { Under = true },
        new("Roles", row => row.Roles.Select(Words.ForRole)),
        new("Invited", row => row.InvitedAt) { Sort = "invited", Standing = Standing.Descending },
        new("Sent", row => row.MailedAt) { None = "Being sent" },
        new("Link works until", row => row.ExpiresAt),
        new("Expired", row => row.State == InvitationState.Expired) { Under = true, Tag = _ => "grey" },
    ];

    protected override string FileName => "invitations";

    public async Task<IActionResult> OnPostSendAgainAsync(Guid id, CancellationToken ct) =>
        Back(await people.SendAgainAsync(id, ct), "again");

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken ct) =>
        Back(await people.RevokeAsync(id, ct), "revoked");

    protected override Task<Page<InvitationSummary>> FetchAsync(string? after, int limit, CancellationToken ct) => people.InvitationsAsync(
        Query.Of(("sort", Order), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture))), ct);

    LocalRedirectResult Back(Answer<InvitationSummary> answer, string done) =>
        LocalRedirect($"{Here}?done={(answer.Refusal is null ? done : "settled")}");
}
