using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>The area's own decision on a practice review. There from the start, as the sections are; empty until people decide.</summary>
public class AreaDecision : IVersioned
{
    public required Guid InquiryId { get; init; }
    public bool? PracticeReview { get; private set; }
    public int? CriteriaVersion { get; private set; }
    public bool? NationalIssueRaised { get; private set; }
    public string? NationalIssueReason { get; private set; }
    public string? Rationale { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public string? DecidedBy { get; private set; }
    public Agency? DecidedByAgency { get; private set; }
    public int Version { get; set; }
    public List<CriterionAnswered> Answers { get; init; } = [];

    public bool IsMade => DecidedAt is not null;

    /// <summary>Whether the checked request is the decision that stands already.</summary>
    public bool Says(DecideRequest request, int criteriaVersion) =>
        CriteriaVersion == criteriaVersion && PracticeReview == request.PracticeReview && NationalIssueRaised == request.NationalIssueRaised
        && NationalIssueReason == request.NationalIssueReason && Rationale == request.Rationale
        && request.Answers!.All(answer => Answers.Any(
            given => given.Code == answer!.Code && given.Answer == answer.Answer && given.Reason == answer.Reason));

    public void Make(DecideRequest request, int criteriaVersion, string by, Agency agency, DateTime now)
    {
        CriteriaVersion = criteriaVersion;
        PracticeReview = request.PracticeReview;
        NationalIssueRaised = request.NationalIssueRaised;
        NationalIssueReason = request.NationalIssueReason;
        Rationale = request.Rationale;
        DecidedBy = by;
        DecidedByAgency = agency;
        DecidedAt = now;

        Answers.RemoveAll(given => request.Answers!.All(answer => answer!.Code != given.Code));
        foreach (var answer in request.Answers!)
        {
            var (code, value, reason) = (answer!.Code!, answer.Answer!.Value, answer.Reason!);
            if (Answers.SingleOrDefault(given => given.Code == code) is { } given)
                (given.Answer, given.Reason) = (value, reason);
            else
                Answers.Add(new CriterionAnswered { InquiryId = InquiryId, Code = code, Answer = value, Reason = reason });
        }
    }
}
