using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Notices;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Notices;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.LocalInquiries.Notices;

/// <summary>What the three partners of an area are told of their inquiry.</summary>
static class InquiryNotices
{
    public static NoticeRaised Opened(LocalInquiry inquiry, DateTime now) => Of(inquiry, NoticeKind.RapidReviewOpened,
        NoticeIds.Of("rapid-review-opened", inquiry.NotificationId), RapidReview(inquiry.Id), now) with
    {
        DueOn = inquiry.RapidReviewDueOn,
        Statutory = true,
    };

    public static NoticeSettled Submitted(LocalInquiry inquiry, DateTime now) =>
        new() { MatterId = RapidReview(inquiry.Id), SettledAt = now };

    /// <summary>It is all written, and the agency has not signed.</summary>
    public static NoticeRaised ToSign(LocalInquiry inquiry, Agency agency, CurrentUser user, DateTime now) =>
        OfSignature(inquiry, NoticeKind.SignatureMissing, agency, user, now);

    /// <summary>The agency had signed what stood there before.</summary>
    public static NoticeRaised Voided(LocalInquiry inquiry, Agency agency, CurrentUser user, DateTime now) =>
        OfSignature(inquiry, NoticeKind.SignatureVoided, agency, user, now);

    /// <summary>The agency has signed, or there is nothing to sign any more.</summary>
    public static NoticeSettled NothingToSign(LocalInquiry inquiry, Agency agency, DateTime now) =>
        new() { MatterId = Signature(inquiry.Id, agency), SettledAt = now };

    public static NoticeRaised Started(LocalInquiry inquiry, PracticeReview review, CurrentUser user) =>
        Of(inquiry, NoticeKind.PracticeReviewStarted, NoticeIds.Of("practice-review-started", inquiry.Id), PracticeReview(inquiry.Id),
            review.StartedAt) with
        {
            Except = [user.Id],
            DueOn = review.DueOn,
            Statutory = true,
        };

    /// <summary>Also to the secretariat: the panel follows what its cases led to.</summary>
    public static NoticeRaised Published(LocalInquiry inquiry, CurrentUser user, DateTime now)
    {
        var id = NoticeIds.Of("practice-review-published", inquiry.Id);
        return Of(inquiry, NoticeKind.PracticeReviewPublished, id, id, now) with
        {
            For = [Partners(inquiry), new NoticeAudience { Role = Roles.Secretariat }],
            Except = [user.Id],
        };
    }

    public static NoticeSettled Finished(LocalInquiry inquiry, DateTime now) =>
        new() { MatterId = PracticeReview(inquiry.Id), SettledAt = now };

    /// <summary>The inquiry goes on where it stood; null where nothing waits for anybody there.</summary>
    public static NoticeRaised? TakenUp(LocalInquiry inquiry, int version, DateTime now) => inquiry.State switch
    {
        InquiryState.RapidReview => Opened(inquiry, now) with { NoticeId = NoticeIds.Of("taken-up", inquiry.Id, version) },
        InquiryState.PracticeReview => Of(inquiry, NoticeKind.PracticeReviewStarted, NoticeIds.Of("taken-up", inquiry.Id, version),
            PracticeReview(inquiry.Id), now) with
        {
            DueOn = inquiry.NextDueOn,
            Statutory = true,
        },
        _ => null,
    };

    /// <summary>Nothing of the inquiry waits for anybody while it is set aside.</summary>
    public static NoticeSettled SetAside(LocalInquiry inquiry, DateTime now) => new() { MatterId = inquiry.Id, SettledAt = now };

    /// <summary>Of the inquiry, or of the notification whose inquiry is not open yet.</summary>
    public static NoticeSettled Ended(Guid id, DateTime at) => new() { MatterId = id, SettledAt = at };

    /// <summary>What is reminded of, of the clock that runs now.</summary>
    public static NoticeRaised Due(DueInquiry inquiry) => new()
    {
        NoticeId = inquiry.Id,
        Kind = inquiry.IsPracticeReview ? NoticeKind.PracticeReviewDue : NoticeKind.RapidReviewDue,
        MatterId = inquiry.IsPracticeReview ? PracticeReview(inquiry.Id) : RapidReview(inquiry.Id),
        For = [new NoticeAudience { AreaCode = inquiry.AreaCode }],
        SubjectId = inquiry.Id,
        CaseId = inquiry.NotificationId,
        Reference = inquiry.Reference,
        Statutory = true,
        RaisedAt = default,
    };

    static NoticeRaised OfSignature(LocalInquiry inquiry, NoticeKind kind, Agency agency, CurrentUser user, DateTime now) =>
        Of(inquiry, kind, NoticeIds.Of("signature", kind, inquiry.Id, inquiry.ContentVersion, agency), Signature(inquiry.Id, agency), now)
        with
        {
            For = [Partners(inquiry) with { Agency = agency, Signs = true }],
            Except = [user.Id],
            DueOn = inquiry.RapidReviewDueOn,
            Statutory = true,
        };

    static NoticeRaised Of(LocalInquiry inquiry, NoticeKind kind, Guid id, Guid matter, DateTime now) => new()
    {
        NoticeId = id,
        Kind = kind,
        MatterId = matter,
        For = [Partners(inquiry)],
        SubjectId = inquiry.Id,
        CaseId = inquiry.NotificationId,
        Reference = inquiry.Reference,
        RaisedAt = now,
    };

    static NoticeAudience Partners(LocalInquiry inquiry) => new() { AreaCode = inquiry.AnsweringAreaCode };

    static Guid RapidReview(Guid inquiryId) => NoticeIds.Of("rapid-review", inquiryId);

    static Guid PracticeReview(Guid inquiryId) => NoticeIds.Of("practice-review", inquiryId);

    static Guid Signature(Guid inquiryId, Agency agency) => NoticeIds.Of("signature", inquiryId, agency);
}
