using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Model;

/// <summary>
/// A correction of when the incident happened or when the authority became aware, with what followed from the date before and follows from
/// the date since. The dates are no identity, so that a case's page shows them without the content.
/// </summary>
public class Correction
{
    public required Guid NotificationId { get; init; }

    public required int Version { get; init; }

    public required CorrectedInstant Instant { get; init; }

    public required DateTime CorrectedAt { get; init; }

    public DateOnly? BeforeFrom { get; init; }

    public DateOnly? BeforeTo { get; init; }

    public DateOnly? AfterFrom { get; init; }

    public DateOnly? AfterTo { get; init; }

    public DateOnly? NotifyDueBefore { get; init; }

    public DateOnly? NotifyDueAfter { get; init; }

    public required bool LateBefore { get; init; }

    public required bool LateAfter { get; init; }

    public InstantCorrection ToContract() => new()
    {
        Instant = Instant,
        Version = Version,
        CorrectedAt = CorrectedAt,
        BeforeFrom = BeforeFrom,
        BeforeTo = BeforeTo,
        AfterFrom = AfterFrom,
        AfterTo = AfterTo,
        NotifyDueBefore = NotifyDueBefore,
        NotifyDueAfter = NotifyDueAfter,
        LateBefore = LateBefore,
        LateAfter = LateAfter,
    };
}
