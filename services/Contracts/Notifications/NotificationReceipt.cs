namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// Sends a notification: either <see cref="Id"/> with the whole content, or <see cref="DraftId"/> alone. The caller makes the id, so that
/// the same request sent again is the same notification: 201 the first time, 200 with the same receipt afterwards, 409 <c>id-in-use</c>
/// with another content.
/// </summary>
public record SendNotificationRequest : NotificationContent
{
    /// <summary>The notification's id, a UUID (version 7) made by the caller. Required without <see cref="DraftId"/>.</summary>
    public Guid? Id { get; init; }

    /// <summary>The draft to send; its id becomes the notification's and the draft is gone. Excludes every other property.</summary>
    public Guid? DraftId { get; init; }
}

/// <summary>Proof that a notification was sent. Asking again gives the same receipt, whatever happened to the notification since.</summary>
public record NotificationReceipt
{
    /// <summary>The notification's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>
    /// The reference to quote, for example <c>SIN-2026-7QK4R-X</c>. Not guessable; its last character is a check character.
    /// </summary>
    public required string Reference { get; init; }

    /// <summary>GSS code of the responsible area.</summary>
    public required string AreaCode { get; init; }

    /// <summary>When it was sent (UTC); where the panel had been told of it by telephone or on paper, then.</summary>
    public required DateTime SentAt { get; init; }

    /// <summary>When it was entered here (UTC), where the panel had been told of it before.</summary>
    public DateTime? EnteredAt { get; init; }

    /// <summary>How the panel had been told of it before; absent where it was sent here at once.</summary>
    public ReportChannel? Channel { get; init; }

    /// <summary>Name of the person or program that sent it, for the council.</summary>
    public string? SentBy { get; init; }

    /// <summary>How many children it named.</summary>
    public required int NumberOfChildren { get; init; }

    /// <summary>Why it was made, as sent.</summary>
    public required IncidentKind Kind { get; init; }

    /// <summary>When the authority became aware, as sent.</summary>
    public required DateOnly BecameAwareOn { get; init; }

    /// <summary>Whether the panel considers it. Without it there is no rapid review and no clock for one.</summary>
    public required bool InPanelRemit { get; init; }

    /// <summary>Whether it was sent after its due date. It is accepted all the same.</summary>
    public required bool Late { get; init; }

    /// <summary>By when it was to be sent; absent where no rule sets a date, as for awareness before 2016.</summary>
    public CalculatedClock? NotifyClock { get; init; }

    /// <summary>By when the rapid review is to be sent to the panel; absent outside the panel's remit.</summary>
    public CalculatedClock? RapidReviewClock { get; init; }

    /// <summary>What is still asked for though it did not hold the notification back: the reason for lateness.</summary>
    public IReadOnlyList<MissingField> Missing { get; init; } = [];
}

/// <summary>A statutory clock, calculated from facts. Dates are those of Europe/London; the whole due day is in time.</summary>
/// <param name="TriggeredOn">The date that started it; the next working day is day 1.</param>
/// <param name="DueOn">The last day in time.</param>
/// <param name="Source">The law or guidance that sets it, in words for display.</param>
/// <param name="Provisional">Whether bank holidays that are not known yet may still move the due day.</param>
public record CalculatedClock(DateOnly TriggeredOn, DateOnly DueOn, string Source, bool Provisional = false);
