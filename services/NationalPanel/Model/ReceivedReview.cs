using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Model;

/// <summary>One version of the area's rapid review, as it arrived.</summary>
public class ReceivedReview
{
    public required Guid CaseId { get; init; }

    public required int Version { get; init; }

    public required Guid InquiryId { get; init; }

    public required bool RecommendsPracticeReview { get; init; }

    public required bool NationalIssueRaised { get; init; }

    public required DateTime SubmittedAt { get; init; }

    public required bool Late { get; init; }

    /// <summary>By when the panel means to answer, as the setting was when it came.</summary>
    public required DateOnly ResponseDueOn { get; init; }

    public static ReceivedReview From(RapidReviewSubmitted review, Guid caseId, Deadlines deadlines) => new()
    {
        CaseId = caseId,
        Version = review.Version,
        InquiryId = review.InquiryId,
        RecommendsPracticeReview = review.RecommendsPracticeReview,
        NationalIssueRaised = review.NationalIssueRaised,
        SubmittedAt = review.SubmittedAt,
        Late = review.Late,
        ResponseDueOn = deadlines.For(StatutoryClock.PanelResponse, review.SubmittedAt).DueOn,
    };
}
