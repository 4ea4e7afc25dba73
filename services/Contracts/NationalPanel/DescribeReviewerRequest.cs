namespace Safeguarding.Contracts.NationalPanel;

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
