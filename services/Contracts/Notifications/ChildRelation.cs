namespace Safeguarding.Contracts.Notifications;

/// <summary>An adult's relation to one child of the same notification.</summary>
public record ChildRelation
{
    /// <summary>The child's place in the list of children, from 1. Required.</summary>
    public int? Child { get; init; }

    /// <summary>The relation in words, for example <c>mother</c>; at most 100 characters. Required.</summary>
    public string? Relation { get; init; }
}
