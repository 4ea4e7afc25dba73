namespace Safeguarding.Portal.Charts;

/// <summary>One bar of a chart, and one row of the table beside it.</summary>
/// <param name="Value">Not negative.</param>
/// <param name="Href">Where the label leads, if anywhere.</param>
public record Bar(string Label, decimal Value, string? Href = null);
