namespace Safeguarding.Contracts.NationalPanel;

/// <summary>A case's rapid review and the panel's own clock on it.</summary>
public record RapidReviewProgress
{
    /// <summary>The date (Europe/London) by which the area is to send it: 15 working days after the notification was sent.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The version received last; absent while none is.</summary>
    public int? Version { get; init; }

    /// <summary>When that version was sent (UTC).</summary>
    public DateTime? SubmittedAt { get; init; }

    /// <summary>Whether it was sent after its due date.</summary>
    public bool? Late { get; init; }

    /// <summary>Whether the area itself decided to carry out a practice review.</summary>
    public bool? RecommendsPracticeReview { get; init; }

    /// <summary>Whether the area thinks that a national issue is raised.</summary>
    public bool? NationalIssueRaised { get; init; }

    /// <summary>The date (Europe/London) by which the panel is to answer the earliest version it has not answered; absent when none waits.</summary>
    public DateOnly? ResponseDueOn { get; init; }

    /// <summary>Whether that answer is overdue now.</summary>
    public required bool ResponseOverdue { get; init; }
}
