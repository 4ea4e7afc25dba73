using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.LocalInquiries.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.LocalInquiries.Features;

public static class SignRapidReview
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/{id:guid}/signatures", Handle).RequireAuthorization(Policies.AreaPartner);

    static Task<Results<Ok<SignatureReceipt>, ProblemHttpResult>> Handle(
        Guid id, IfMatch ifMatch, LocalInquiriesDbContext db, CurrentUser user, AreaRegister areas,
        TimeProvider clock, HttpResponse response, CancellationToken ct) =>
        db.RetryOnConflictAsync<Results<Ok<SignatureReceipt>, ProblemHttpResult>>(async () =>
        {
            var inquiry = await db.Inquiries.WritableBy(user, areas)
                .Include(inquiry => inquiry.Sections).Include(inquiry => inquiry.Decision).Include(inquiry => inquiry.Signatures)
                .AsSplitQuery().SingleOrDefaultAsync(inquiry => inquiry.Id == id, ct);
            if (inquiry is null)
                return Problems.NotFound();
            if (ifMatch.Refuses(inquiry.ContentVersion) is { } stale)
                return stale;
            var now = clock.GetUtcNow().UtcDateTime;
            if (!areas.SignsFor(user, inquiry.AnsweringAreaCode, LondonTime.DateOf(now)))
                return Problems.NotAllowed("Another organisation signs for your agency in this area.");

            var agency = user.Agency!.Value;
            if (inquiry.CurrentSignatureOf(agency) is null)
            {
                if (ContentChange.Refused(inquiry) is { } refused)
                    return refused;
                if (Missing(inquiry) is { Any: true } missing)
                    return Problems.Conflict("rapid-review-incomplete", "Parts of the rapid review are not written yet.", missing);
                Sign(db, inquiry, user, now);
                await db.SaveChangesAsync(ct);
            }

            response.SetVersion(inquiry.ContentVersion);
            return TypedResults.Ok(Receipt(inquiry, inquiry.CurrentSignatureOf(agency)!));
        });

    static FieldErrors Missing(LocalInquiry inquiry)
    {
        var errors = new FieldErrors();
        foreach (var path in inquiry.MissingBeforeSigning)
            errors.Required(path, null);
        return errors;
    }

    static void Sign(LocalInquiriesDbContext db, LocalInquiry inquiry, CurrentUser user, DateTime now)
    {
        var signature = new Signature
        {
            Id = Guid.CreateVersion7(),
            InquiryId = inquiry.Id,
            ContentVersion = inquiry.ContentVersion,
            AreaCode = inquiry.AreaCode,
            Agency = user.Agency!.Value,
            SignedBy = user.Id,
            SignedByName = user.Name,
            SignedAt = now,
        };
        inquiry.Sign(signature, now);
        // The second and the third signature at the same moment must not both see two: the row's version lets only one of them through.
        db.Touch(inquiry);
        db.Publish(new RapidReviewSigned
        {
            InquiryId = inquiry.Id,
            NotificationId = inquiry.NotificationId,
            Agency = signature.Agency,
            Version = signature.ContentVersion,
            SignedAt = now,
        }, now);
        db.Publish(InquiryNotices.NothingToSign(inquiry, signature.Agency, now), now);
        db.Audit(user, "RapidReviewSigned", nameof(LocalInquiry), inquiry.Id, $"sign content version {inquiry.ContentVersion}", now);
        if (inquiry.SubmittedAt is not null)
            Submit(db, inquiry, user, now);
    }

    static void Submit(LocalInquiriesDbContext db, LocalInquiry inquiry, CurrentUser user, DateTime now)
    {
        db.Publish(new RapidReviewSubmitted
        {
            InquiryId = inquiry.Id,
            NotificationId = inquiry.NotificationId,
            Version = inquiry.ContentVersion,
            RecommendsPracticeReview = inquiry.Decision.PracticeReview!.Value,
            NationalIssueRaised = inquiry.Decision.NationalIssueRaised!.Value,
            SubmittedAt = now,
            Late = inquiry.SubmittedLate!.Value,
        }, now);
        db.Publish(InquiryNotices.Submitted(inquiry, now), now);
        db.Audit(user, "RapidReviewSubmitted", nameof(LocalInquiry), inquiry.Id, "all three partners have signed", now);
    }

    static SignatureReceipt Receipt(LocalInquiry inquiry, Signature signature) => new()
    {
        Agency = signature.Agency,
        SignedBy = signature.SignedByName,
        SignedAt = signature.SignedAt,
        ContentVersion = signature.ContentVersion,
        Missing = [.. inquiry.MissingSignatures],
        State = inquiry.State,
        SubmittedAt = inquiry.SubmittedAt,
        SubmittedLate = inquiry.SubmittedLate,
    };
}
