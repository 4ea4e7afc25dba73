using Safeguarding.Contracts.Notifications;
using Safeguarding.Demo.Cases;
using Safeguarding.Demo.People;

namespace Safeguarding.Demo.Plan;

/// <summary>One notification and when what happens to it. All instants are UTC; what comes after the year's end is absent.</summary>
sealed record CasePlan(int Number, Guid Id, Place Place, Story Story, Course Course, NotificationContent Content, DateTime SentAt)
{
    /// <summary>When it is withdrawn or de-escalated.</summary>
    public DateTime? EndedAt { get; init; }

    public DateTime? TriagedAt { get; init; }

    /// <summary>When each part of the rapid review is written; the last with the decision.</summary>
    public IReadOnlyList<DateTime> WrittenAt { get; init; } = [];

    /// <summary>When council, health and police sign, in the order in which they do.</summary>
    public IReadOnlyList<DateTime> SignedAt { get; init; } = [];

    public DateTime? DecidedAt { get; init; }
    public DateTime? DecidedAgainAt { get; init; }
    public DateTime? PracticeReviewAt { get; init; }
    public DateTime? PublishedAt { get; init; }

    /// <summary>Whether it comes to a decision of the panel, which inquiries can then build on.</summary>
    public DateTime? LastDecidedAt => DecidedAgainAt ?? DecidedAt;
}
