using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>Every version of a notification: who made it, when and why. The service writes down who read it.</summary>
[Authorize(Policies.NotificationReader)]
public class VersionsPage(NotificationsClient notifications, CurrentUser person) : RecordPage<NotificationOverview>
{
    [FromRoute]
    public Guid NotificationId { get; set; }

    public NotificationOverview Notification => Record;

    /// <summary>They have no page of the case.</summary>
    public bool IsRecipient => person.IsRecipient;

    public IReadOnlyList<NotificationVersionSummary> Versions { get; private set; } = [];

    public static string Why(NotificationVersionSummary version) => version.Change switch
    {
        NotificationChange.Amended when Codes.Parse<AmendmentReason>(version.ReasonCode) is { } reason => CaseWords.For(reason),
        NotificationChange.Withdrawn when Codes.Parse<WithdrawalReason>(version.ReasonCode) is { } reason => CaseWords.For(reason),
        NotificationChange.Deescalated when Codes.Parse<DeescalationReason>(version.ReasonCode) is { } reason => CaseWords.For(reason),
        NotificationChange.Linked when Codes.Parse<LinkRelation>(version.ReasonCode) is { } relation => CaseWords.For(relation),
        NotificationChange.Unlinked when Codes.Parse<UnlinkReason>(version.ReasonCode) is { } reason => CaseWords.For(reason),
        _ => "",
    };

    // Not there for an area that is only named.
    protected override bool IsThere => Notification.Share is null or { Part: SharedPart.Whole };

    public async Task OnGetAsync(CancellationToken ct) => Versions = await notifications.VersionsAsync(NotificationId, ct) ?? [];

    protected override Task<NotificationOverview?> FindAsync(CancellationToken ct) => notifications.OverviewAsync(NotificationId, ct);
}
