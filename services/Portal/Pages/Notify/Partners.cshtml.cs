using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>The council asks its health and police partners to comment before it sends, and reads what they said.</summary>
public class PartnersPage(DraftsClient drafts, CaseFileClient caseFile) : DraftPage(drafts)
{
    /// <summary>An amendment adds its documents to the notification itself, and partners read it there.</summary>
    protected override bool IsThere => Draft.Amends is null;

    public bool IsShared => Draft.SharedAt is not null;

    public IReadOnlyList<PartnerComment> Comments { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Comments = await caseFile.CommentsAsync(Id, ct) ?? [];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Drafts.ShareAsync(Id, ct);
        return LocalRedirect($"{Home}/partners");
    }
}
