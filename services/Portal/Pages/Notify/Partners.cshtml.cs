using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>The council asks its health and police partners to comment before it sends, and reads what they said.</summary>
public class PartnersPage(DraftsClient drafts, CaseFileClient caseFile) : DraftPage(drafts)
{
    public bool IsShared => Draft.SharedAt is not null;

    public IReadOnlyList<PartnerComment> Comments { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Comments = await caseFile.CommentsAsync(Id, ct) ?? [];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Drafts.ShareAsync(Id, ct);
        return LocalRedirect($"{Home}/partners");
    }
}
