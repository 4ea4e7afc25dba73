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

public static class StartPracticeReview
{
    const string Reason = "changedDecisionReason";
    const int ReasonLength = 4_000;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/{id:guid}/practice-review", Handle).RequireAuthorization(Policies.AreaPartner);

    static Task<Results<Ok<PracticeReviewDetails>, ProblemHttpResult>> Handle(
        Guid id, StartPracticeReviewRequest request, LocalInquiriesDbContext db, CurrentUser user, AreaRegister areas,
        Deadlines deadlines, TimeProvider clock, CancellationToken ct) =>
        db.RetryOnConflictAsync<Results<Ok<PracticeReviewDetails>, ProblemHttpResult>>(async () =>
        {
            var inquiry = await db.Inquiries.WritableBy(user, areas)
                .Include(inquiry => inquiry.Decision).Include(inquiry => inquiry.PracticeReview)
                .SingleOrDefaultAsync(inquiry => inquiry.Id == id, ct);
            if (inquiry is null)
                return Problems.NotFound();
            if (inquiry.PracticeReview is { } started)
                return TypedResults.Ok(started.ToContract());
            if (await RefusedAsync(db, inquiry, request, ct) is { } refused)
                return refused;

            var review = Start(db, inquiry, request, user, deadlines, clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(review.ToContract());
        });

    static async Task<ProblemHttpResult?> RefusedAsync(
        LocalInquiriesDbContext db, LocalInquiry inquiry, StartPracticeReviewRequest request, CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.MaxLength(Reason, request.ChangedDecisionReason, ReasonLength);
        if (errors.Any)
            return Problems.Invalid(errors);
        if (ContentChange.Ended(inquiry) is { } ended)
            return ended;
        if (inquiry.State == InquiryState.RapidReview)
            return Problems.Conflict("rapid-review-not-submitted", "The rapid review must be signed by all three partners and sent first.");
        if (inquiry.Decision.PracticeReview is true)
            return null;

        if (!await db.PanelDecisions.AnyAsync(decision => decision.NotificationId == inquiry.NotificationId, ct))
            return Problems.Conflict("panel-not-decided", "The area decided against one and can change that once the panel has decided.");
        return errors.Required(Reason, request.ChangedDecisionReason) ? null : Problems.Invalid(errors);
    }

    static PracticeReview Start(
        LocalInquiriesDbContext db, LocalInquiry inquiry, StartPracticeReviewRequest request, CurrentUser user, Deadlines deadlines,
        DateTime now)
    {
        var changed = inquiry.Decision.PracticeReview is true ? null : request.ChangedDecisionReason;
        var review = new PracticeReview
        {
            InquiryId = inquiry.Id,
            StartedAt = now,
            DueOn = deadlines.For(StatutoryClock.PracticeReviewPublication, now).DueOn,
            StartedBy = user.Id,
            StartedByAgency = user.Agency!.Value,
            ChangedDecisionReason = changed,
        };
        inquiry.Start(review);
        db.Publish(new PracticeReviewStarted
        {
            InquiryId = inquiry.Id,
            NotificationId = inquiry.NotificationId,
            AreaCode = inquiry.AreaCode,
            StartedAt = now,
            DueOn = review.DueOn,
        }, now);
        db.Publish(InquiryNotices.Started(inquiry, review, user), now);
        db.Audit(user, "PracticeReviewStarted", nameof(LocalInquiry), inquiry.Id,
            changed is null ? "the area decided for a practice review" : "the area changed its decision after the panel's", now);
        return review;
    }
}
