using Safeguarding.Contracts.Notifications;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Model;

/// <summary>The clocks of a notification, calculated from its facts each time they are asked for.</summary>
public sealed class NotificationClocks(Deadlines deadlines, WorkingDays calendar)
{
    /// <summary>By when to notify, from the day of awareness; null where no rule sets it.</summary>
    public CalculatedClock? Notify(IncidentKind? kind, DateOnly? becameAwareOn) => becameAwareOn is not { } aware ? null : Find(
        kind switch
        {
            IncidentKind.LookedAfterChildDeath => StatutoryClock.LookedAfterChildDeath,
            IncidentKind.CareLeaverDeath => StatutoryClock.CareLeaverDeath,
            _ => StatutoryClock.NotifyIncident,
        },
        aware);

    /// <summary>By when to send the draft; null where no rule sets it, as for an amendment of what was sent.</summary>
    public CalculatedClock? Notify(Draft draft) => draft.AmendsId is null ? Notify(draft.Kind, draft.BecameAwareOn) : null;

    /// <summary>The last day to send the draft; null where no rule sets it.</summary>
    public DateOnly? NotifyBy(Draft draft) => Notify(draft)?.DueOn;

    /// <summary>By when the rapid review is due, from the day of sending; only in the panel's remit.</summary>
    public CalculatedClock? RapidReview(bool inPanelRemit, DateTime sentAt) =>
        inPanelRemit ? Find(StatutoryClock.RapidReview, LondonTime.DateOf(sentAt)) : null;

    CalculatedClock? Find(StatutoryClock clock, DateOnly trigger)
    {
        var regime = RegimeTransition.England.RegimeOn(trigger);
        if (trigger < calendar.FirstDay
            || !deadlines.Rules.Any(rule => rule.Clock == clock && rule.Regime == regime && rule.HoldsOn(trigger)))
            return null;

        var deadline = deadlines.For(clock, trigger, regime);
        return new CalculatedClock(deadline.TriggeredOn, deadline.DueOn, deadline.LegalSource, deadline.IsProvisional);
    }
}
