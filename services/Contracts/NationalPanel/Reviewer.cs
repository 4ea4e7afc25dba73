namespace Safeguarding.Contracts.NationalPanel;

/// <summary>One reviewer of the public pool (SI 2018/789 reg 4).</summary>
public record Reviewer
{
    /// <summary>The reviewer's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name as published.</summary>
    public required string Name { get; init; }

    /// <summary>What the reviewer brings, as published.</summary>
    public required string Expertise { get; init; }

    /// <summary>The date (Europe/London) on which the reviewer came into the pool.</summary>
    public required DateOnly AddedOn { get; init; }
}

/// <summary>A reviewer as the secretariat sees them, also after removal.</summary>
public record PooledReviewer : Reviewer
{
    /// <summary>The reviewer's version, for <c>If-Match</c>.</summary>
    public required int Version { get; init; }

    /// <summary>When the reviewer was removed from the pool (UTC); absent while they are in it.</summary>
    public DateTime? RemovedAt { get; init; }

    /// <summary>Why. Not public.</summary>
    public string? RemovalReason { get; init; }
}

/// <summary>What the pool says of a reviewer; all of it is public.</summary>
public record DescribeReviewerRequest
{
    /// <summary>Name as published. Required; at most 200 characters.</summary>
    public string? Name { get; init; }

    /// <summary>What the reviewer brings. Required; at most 2,000 characters.</summary>
    public string? Expertise { get; init; }
}

/// <summary>A reviewer comes into the pool. Repeating it with the same id is the same reviewer.</summary>
public record AddReviewerRequest : DescribeReviewerRequest
{
    /// <summary>The reviewer's id, made by the caller. Required.</summary>
    public Guid? Id { get; init; }
}

/// <summary>A reviewer leaves the pool (SI 2018/789 reg 5). Needs <c>If-Match</c>.</summary>
public record RemoveReviewerRequest
{
    /// <summary>Why. Required; at most 1,000 characters; not public.</summary>
    public string? Reason { get; init; }
}
