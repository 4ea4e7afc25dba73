using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Model;

/// <summary>The instants of a notification as they stand, and what follows from them.</summary>
sealed record LiveFacts(DateOnly? HappenedFrom, DateOnly? HappenedTo, DateOnly BecameAwareOn, DateOnly? NotifyDueOn, bool Late)
{
    public static LiveFacts Of(Notification known, NotificationClocks clocks) => new(known.HappenedFrom, known.HappenedTo,
        known.BecameAwareOn, clocks.Notify(known.Kind, known.BecameAwareOn)?.DueOn, known.Late);

    /// <summary>What of it another version of the facts corrects.</summary>
    public IEnumerable<Correction> CorrectedBy(LiveFacts after, Guid notificationId, int version, DateTime now)
    {
        if ((HappenedFrom, HappenedTo) != (after.HappenedFrom, after.HappenedTo))
            yield return Of(CorrectedInstant.Happened, (HappenedFrom, HappenedTo), (after.HappenedFrom, after.HappenedTo));
        if (BecameAwareOn != after.BecameAwareOn)
            yield return Of(CorrectedInstant.BecameAware, (BecameAwareOn, BecameAwareOn), (after.BecameAwareOn, after.BecameAwareOn));

        Correction Of(CorrectedInstant instant, (DateOnly? From, DateOnly? To) before, (DateOnly? From, DateOnly? To) since) => new()
        {
            NotificationId = notificationId,
            Version = version,
            Instant = instant,
            CorrectedAt = now,
            BeforeFrom = before.From,
            BeforeTo = before.To,
            AfterFrom = since.From,
            AfterTo = since.To,
            NotifyDueBefore = NotifyDueOn,
            NotifyDueAfter = after.NotifyDueOn,
            LateBefore = Late,
            LateAfter = after.Late,
        };
    }
}
