using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Pages.Notify;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>The whole record, identities included. The service writes down who read it.</summary>
[Authorize(Policies.CaseReader)]
public class RecordPage(NotificationsClient notifications, DossierClient dossier, AreaRegister areas) : PageModel
{
    public NotificationRecord Notification { get; private set; } = null!;

    public IReadOnlyList<AttachmentDetails> Files { get; private set; } = [];

    public IReadOnlyList<PartnerComment> Comments { get; private set; } = [];

    public IEnumerable<Group> Groups => Summary.Of(Notification.Content, areas).Select(group => group.WithoutLinks());

    public string? Area => areas.Name(Notification.Content.AreaCode);

    public async Task<IActionResult> OnGetAsync(Guid notificationId, CancellationToken ct)
    {
        if (await notifications.FindAsync(notificationId, ct) is not { } notification)
            return NotFound();
        Notification = notification;
        Files = await dossier.FilesAsync(notificationId, ct) ?? [];
        Comments = await dossier.CommentsAsync(notificationId, ct) ?? [];
        return Page();
    }
}
