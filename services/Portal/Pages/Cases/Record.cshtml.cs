using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Pages.Notify;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>
/// The record, identities included, or what of it is shared with the reader's area. The service writes down who read it. Whoever must know
/// of it acknowledges here that they have it.
/// </summary>
[Authorize(Policies.NotificationReader)]
public class RecordPage(NotificationsClient notifications, CaseFileClient caseFile, AreaRegister areas, CurrentUser person)
    : RecordPage<NotificationRecord>
{
    [FromRoute]
    public Guid NotificationId { get; set; }

    public NotificationRecord Notification => Record;

    public NotificationOverview? Overview { get; private set; }

    public IReadOnlyList<AttachmentDetails> Files { get; private set; } = [];

    public IReadOnlyList<PartnerComment> Comments { get; private set; } = [];

    public IEnumerable<Group> Groups => (Notification.Share is { Part: not SharedPart.Whole } share
        ? SharedSummary.Of(Notification.Content, share, areas)
        : Summary.Of(Notification.Content, areas, Notification.NotAsked)).Select(group => group.WithoutLinks());

    public bool IsWhole => Notification.Share is null or { Part: SharedPart.Whole };

    /// <summary>What partners said is theirs and the panel's.</summary>
    public bool ShowsComments => Notification.Share is null && !person.IsRecipient;

    public bool HasCasePage => !person.IsRecipient;

    public string Back => HasCasePage ? $"/cases/{NotificationId}" : "/shared";

    /// <summary>As whom the reader must know of it; none for the council that sent it.</summary>
    public IReadOnlyList<NotificationRecipient> Own { get; private set; } = [];

    public override string? Banner => Done is "acknowledged" ? "You have acknowledged it. The responsible area sees that you did." : null;

    public string? Area => areas.Name(Notification.Content.AreaCode);

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (IsWhole)
            Files = await caseFile.FilesAsync(NotificationId, ct) ?? [];
        if (ShowsComments)
            Comments = await caseFile.CommentsAsync(NotificationId, ct) ?? [];
        Own = [.. (await notifications.RecipientsAsync(NotificationId, ct) ?? []).Where(recipient => recipient.IsOwn)];
    }

    public async Task<IActionResult> OnPostAcknowledgeAsync(Guid recipient, int number, CancellationToken ct)
    {
        if ((await notifications.AcknowledgeAsync(NotificationId, recipient, number, ct)).Refusal is null)
            return LocalRedirect($"/cases/{NotificationId}/record?Done=acknowledged");
        // Named no more, or a version altered by hand: the page shows what there is.
        return LocalRedirect($"/cases/{NotificationId}/record");
    }

    // Asked first: it says when they last read the record, which they do now.
    protected override async Task<NotificationRecord?> FindAsync(CancellationToken ct)
    {
        Overview = await notifications.OverviewAsync(NotificationId, ct);
        return await notifications.FindAsync(NotificationId, ct);
    }
}
