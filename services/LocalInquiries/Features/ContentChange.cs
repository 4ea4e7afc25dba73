using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.LocalInquiries.Features;

/// <summary>What every change of a rapid review's content has in common.</summary>
static class ContentChange
{
    /// <summary>The refusal, once there is nothing left to change or sign.</summary>
    public static ProblemHttpResult? Refused(LocalInquiry inquiry) => inquiry.State switch
    {
        InquiryState.RapidReview => null,
        InquiryState.Withdrawn => Withdrawn(),
        _ => Problems.Conflict("rapid-review-submitted", "All three partners have signed and it was sent. It stays as it was signed."),
    };

    public static ProblemHttpResult Withdrawn() =>
        Problems.Conflict("inquiry-withdrawn", "The notification was withdrawn. The inquiry has ended and can only be read.");

    /// <summary>Counts the change and records it, and with it that signatures no longer count.</summary>
    public static void Record(LocalInquiriesDbContext db, LocalInquiry inquiry, CurrentUser user, string action, string part, DateTime now)
    {
        var signatures = inquiry.Signatures.Count(inquiry.IsCurrent);
        inquiry.ContentChanged();
        db.Audit(user, action, nameof(LocalInquiry), inquiry.Id, $"write rapid review: {part}", now);
        if (signatures > 0)
            db.Audit(user, "SignaturesVoided", nameof(LocalInquiry), inquiry.Id, $"{part} changed after {signatures} signed", now);
    }
}
