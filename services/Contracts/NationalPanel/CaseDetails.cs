namespace Safeguarding.Contracts.NationalPanel;

/// <summary>One panel case. Its version is also the answer's <c>ETag</c>.</summary>
public record CaseDetails : CaseSummary
{
    /// <summary>The date (Europe/London) on which the authority became aware.</summary>
    public required DateOnly BecameAwareOn { get; init; }

    /// <summary>How many children the notification names.</summary>
    public required int NumberOfChildren { get; init; }

    /// <summary>GSS codes of other areas named in the notification.</summary>
    public required IReadOnlyList<string> OtherAreaCodes { get; init; }

    /// <summary>The area whose people answer for the case today, where areas were merged or renamed since.</summary>
    public required string StewardAreaCode { get; init; }

    /// <summary>The secretariat's note.</summary>
    public string? TriageNote { get; init; }

    /// <summary>Every version of the rapid review received, oldest first.</summary>
    public required IReadOnlyList<ReceivedRapidReview> RapidReviews { get; init; }

    /// <summary>Every decision, first to last. The last one holds.</summary>
    public required IReadOnlyList<PanelDecision> Decisions { get; init; }

    /// <summary>The area's practice review; absent while none is known.</summary>
    public PracticeReviewProgress? PracticeReview { get; init; }

    /// <summary>The national inquiry that covers the case now; absent without one.</summary>
    public Guid? NationalInquiryId { get; init; }

    /// <summary>Other panel cases linked with this one, in either direction.</summary>
    public required IReadOnlyList<Guid> LinkedCaseIds { get; init; }

    /// <summary>The same cases by their references.</summary>
    public IReadOnlyList<CaseReference> LinkedCases { get; init; } = [];

    /// <summary>Lessons of the case's practice review that are in the public library.</summary>
    public required IReadOnlyList<LibraryLesson> Lessons { get; init; }

    /// <summary>Members who take no part in the case.</summary>
    public IReadOnlyList<ConflictOfInterest> Conflicts { get; init; } = [];

    /// <summary>Meetings that have the case on their agenda, by date.</summary>
    public IReadOnlyList<MeetingSummary> Meetings { get; init; } = [];

    /// <summary>That and why the notification was withdrawn; absent otherwise.</summary>
    public CaseWithdrawal? Withdrawal { get; init; }
}
