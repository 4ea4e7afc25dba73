using Microsoft.AspNetCore.Mvc;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Clients;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>The council asks its health and police partners to comment before it sends, and reads what they said.</summary>
public class PartnersPage(DraftsClient drafts, DossierClient dossier) : DraftPage(drafts)
{
    public bool IsShared => Draft.SharedAt is not null;

    public IReadOnlyList<PartnerComment> Comments { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Comments = await dossier.CommentsAsync(Id, cancellation) ?? [];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await Drafts.ShareAsync(Id, cancellation);
        return LocalRedirect($"{Home}/partners");
    }
}
