namespace Safeguarding.Contracts.Notifications;

/// <summary>One thing that happened: codes, ids and dates only.</summary>
public record TimelineEvent
{
    /// <summary>What happened.</summary>
    public required TimelineEventKind Kind { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime OccurredAt { get; init; }

    /// <summary>Who did it in this service: the organisation's id where it is known.</summary>
    public string? Organisation { get; init; }

    /// <summary>Id of what it concerns elsewhere: the local or national inquiry, or the panel's case.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>A code that tells more: the reason of a withdrawal, the outcome of a decision, for example <c>agreePracticeReview</c>.</summary>
    public string? Code { get; init; }

    /// <summary>Version of the notification or rapid review, or number of the decision.</summary>
    public int? Number { get; init; }

    /// <summary>The date that follows from it, where one does.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Whether it was late, where it had a due date.</summary>
    public bool? Late { get; init; }
}
