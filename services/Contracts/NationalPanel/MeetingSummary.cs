namespace Safeguarding.Contracts.NationalPanel;

/// <summary>One meeting of the panel in a list.</summary>
public record MeetingSummary
{
    /// <summary>The meeting's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The meeting's version, for <c>If-Match</c>.</summary>
    public required int Version { get; init; }

    /// <summary>What it is called, for example "January meeting".</summary>
    public required string Title { get; init; }

    /// <summary>Its date (Europe/London).</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>Planned or held.</summary>
    public required MeetingState State { get; init; }

    /// <summary>How many cases its agenda has.</summary>
    public required int NumberOfCases { get; init; }
}
