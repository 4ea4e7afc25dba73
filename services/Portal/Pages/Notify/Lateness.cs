using Safeguarding.Contracts.Notifications;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Pages.Notify;

static class Lateness
{
    /// <summary>Whether the whole last day is over in London. It can be sent all the same.</summary>
    public static bool IsLate(this NotificationDraft draft, TimeProvider clock) =>
        LondonTime.DateOf(clock.GetUtcNow()) > draft.NotifyClock?.DueOn;
}
