namespace Safeguarding.NationalPanel.Model;

/// <summary>One consideration of a criteria set.</summary>
public class SetCriterion
{
    public required Guid SetId { get; init; }

    public required string Code { get; init; }

    public required CriteriaList List { get; init; }

    /// <summary>Its place in its list, from 1.</summary>
    public required int Position { get; init; }

    public required string Text { get; init; }

    public required string Source { get; init; }
}
