using Safeguarding.Contracts.Notifications;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Pages.Notify;

static class Lateness
{
    /// <summary>
    /// Whether the whole last day was over in London when the panel was told, or is over now. It can be sent all the same.
    /// </summary>
    public static bool IsLate(this NotificationDraft draft, TimeProvider clock) =>
        LondonTime.DateOf(draft.Content.EarlierReport?.ReportedAt ?? clock.GetUtcNow().UtcDateTime) > draft.NotifyClock?.DueOn;
}
