namespace Safeguarding.Contracts.NationalPanel;

/// <summary>One national inquiry in a list.</summary>
public record NationalInquirySummary
{
    /// <summary>The inquiry's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>One case or thematic.</summary>
    public required InquiryKind Kind { get; init; }

    /// <summary>Working title, not public.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public required InquiryState State { get; init; }

    /// <summary>The panel cases it covers.</summary>
    public required IReadOnlyList<Guid> CaseIds { get; init; }

    /// <summary>When the decision to initiate it was made (UTC).</summary>
    public required DateTime OpenedAt { get; init; }

    /// <summary>The date (Europe/London) by which it is to be published: six months after the decision to initiate it.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether it is not published and that date has passed.</summary>
    public required bool Overdue { get; init; }

    /// <summary>When it was published (UTC); absent before.</summary>
    public DateTime? PublishedAt { get; init; }
}
