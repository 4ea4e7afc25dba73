namespace Safeguarding.Contracts.NationalPanel;

/// <summary>Opens a national inquiry on cases that were decided for it. Repeating it with the same id is the same inquiry.</summary>
public record OpenNationalInquiryRequest
{
    /// <summary>The inquiry's id, made by the caller. Required.</summary>
    public Guid? Id { get; init; }

    /// <summary>One case or thematic. Required.</summary>
    public InquiryKind? Kind { get; init; }

    /// <summary>Working title, not public; identifies nobody. Required; at most 200 characters.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The panel cases: exactly one, or 2 to 100 for a thematic inquiry. The latest decision on each must be a national inquiry; for a
    /// thematic one also held for a thematic inquiry. Required.
    /// </summary>
    public IReadOnlyList<Guid>? CaseIds { get; init; }
}
