namespace Safeguarding.Contracts.NationalPanel;

/// <summary>A national inquiry was opened on one case or several (Children Act 2004 s.16B(1)(b)).</summary>
public record NationalInquiryOpened
{
    /// <summary>The national inquiry's id.</summary>
    public required Guid InquiryId { get; init; }

    /// <summary>The panel cases it covers.</summary>
    public required IReadOnlyList<Guid> CaseIds { get; init; }

    /// <summary>The notifications of those cases.</summary>
    public required IReadOnlyList<Guid> NotificationIds { get; init; }

    /// <summary>When the decision to initiate it was made (UTC); the six-month clock starts on this instant's date in Europe/London.</summary>
    public required DateTime OpenedAt { get; init; }

    /// <summary>The date by which it is to be published.</summary>
    public required DateOnly DueOn { get; init; }
}
