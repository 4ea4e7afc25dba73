using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.LocalInquiries.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.LocalInquiries.Features;

/// <summary>What every change of a rapid review's content has in common.</summary>
static class ContentChange
{
    /// <summary>The refusal, once there is nothing left to change or sign.</summary>
    public static ProblemHttpResult? Refused(LocalInquiry inquiry) => inquiry.State == InquiryState.RapidReview ? null : Ended(inquiry)
        ?? Problems.Conflict("rapid-review-submitted", "All three partners have signed and it was sent. It stays as it was signed.");

    /// <summary>The refusal while nothing at all is done on the inquiry.</summary>
    public static ProblemHttpResult? Ended(LocalInquiry inquiry) => inquiry.State switch
    {
        InquiryState.Withdrawn =>
            Problems.Conflict("inquiry-withdrawn", "The notification was withdrawn. The inquiry has ended and can only be read."),
        InquiryState.Deescalated => Problems.Conflict("inquiry-deescalated",
            "The criteria turned out not to be met. The inquiry has ended and can only be read."),
        InquiryState.SetAside when inquiry.LeadingId is not null => Problems.Conflict("inquiry-set-aside",
            "Another notification of the same incident leads. The inquiry is set aside and can only be read."),
        InquiryState.SetAside => Problems.Conflict("inquiry-set-aside",
            "The notification as amended is outside the panel's remit. The inquiry is set aside and can only be read."),
        _ => null,
    };

    /// <summary>
    /// Makes the change, counts it and records it, and with it that signatures no longer count. Tells those whose signature is asked for:
    /// when all is written for the first time, and when what they have signed changed.
    /// </summary>
    public static void Record(
        LocalInquiriesDbContext db, LocalInquiry inquiry, CurrentUser user, string action, string part, DateTime now, Action change)
    {
        var wasReady = inquiry.IsReadyToSign;
        var signed = inquiry.Signatures.FindAll(inquiry.IsCurrent).ConvertAll(signature => signature.Agency);
        change();
        inquiry.ContentChanged();
        db.Audit(user, action, nameof(LocalInquiry), inquiry.Id, $"write rapid review: {part}", now);
        if (signed.Count > 0)
            db.Audit(user, "SignaturesVoided", nameof(LocalInquiry), inquiry.Id, $"{part} changed after {signed.Count} signed", now);
        foreach (var agency in Enum.GetValues<Agency>())
            Tell(db, inquiry, agency, wasReady, signed.Contains(agency), user, now);
    }

    static void Tell(
        LocalInquiriesDbContext db, LocalInquiry inquiry, Agency agency, bool wasReady, bool hadSigned, CurrentUser user, DateTime now)
    {
        if (wasReady && !inquiry.IsReadyToSign)
            db.Publish(InquiryNotices.NothingToSign(inquiry, agency, now), now);
        if (hadSigned)
            db.Publish(InquiryNotices.Voided(inquiry, agency, user, now), now);
        else if (!wasReady && inquiry.IsReadyToSign)
            db.Publish(InquiryNotices.ToSign(inquiry, agency, user, now), now);
    }
}
