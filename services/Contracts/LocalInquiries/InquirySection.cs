namespace Safeguarding.Contracts.LocalInquiries;

/// <summary>One section of a rapid review's form.</summary>
public record InquirySection
{
    /// <summary>Key of the section in its template, for example <c>analysis</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Title for display.</summary>
    public required string Title { get; init; }

    /// <summary>What belongs in it, for display.</summary>
    public required string Hint { get; init; }

    /// <summary>Whether the rapid review can be signed only when it is written.</summary>
    public required bool Required { get; init; }

    /// <summary>The most characters it may have.</summary>
    public required int MaxLength { get; init; }

    /// <summary>What was written; empty at first.</summary>
    public required string Text { get; init; }

    /// <summary>This section's own version, from 1: send it as <c>If-Match</c> when writing the section.</summary>
    public required int Version { get; init; }

    /// <summary>When it was last changed (UTC); absent while nobody has written it.</summary>
    public DateTime? ChangedAt { get; init; }

    /// <summary>The agency that last changed it.</summary>
    public Agency? ChangedByAgency { get; init; }
}
