using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Pages.Notify;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>The whole record, identities included. The service writes down who read it.</summary>
[Authorize(Policies.CaseReader)]
public class RecordPage(NotificationsClient notifications, CaseFileClient caseFile, AreaRegister areas)
    : RecordPage<NotificationRecord>
{
    [FromRoute]
    public Guid NotificationId { get; set; }

    public NotificationRecord Notification => Record;

    public IReadOnlyList<AttachmentDetails> Files { get; private set; } = [];

    public IReadOnlyList<PartnerComment> Comments { get; private set; } = [];

    public IEnumerable<Group> Groups =>
        Summary.Of(Notification.Content, areas, Notification.NotAsked).Select(group => group.WithoutLinks());

    public string? Area => areas.Name(Notification.Content.AreaCode);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Files = await caseFile.FilesAsync(NotificationId, ct) ?? [];
        Comments = await caseFile.CommentsAsync(NotificationId, ct) ?? [];
    }

    protected override Task<NotificationRecord?> FindAsync(CancellationToken ct) => notifications.FindAsync(NotificationId, ct);
}
