using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Publication;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.LocalInquiries.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Publication;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.LocalInquiries.Features;

public static class PublishPracticeReview
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/{id:guid}/publication", Handle).RequireAuthorization(Policies.AreaPartner);

    /// <param name="check">Only says whether the report could be published as it stands.</param>
    static Task<Results<Ok<PublicationReceipt>, NoContent, ProblemHttpResult>> Handle(
        Guid id, PublishPracticeReviewRequest request, LocalInquiriesDbContext db, CurrentUser user, AreaRegister areas,
        Deadlines deadlines, TimeProvider clock, CancellationToken ct, bool check = false) =>
        db.RetryOnConflictAsync<Results<Ok<PublicationReceipt>, NoContent, ProblemHttpResult>>(async () =>
        {
            var inquiry = await db.Inquiries.WritableBy(user, areas).Include(inquiry => inquiry.PracticeReview)
                .Include(inquiry => inquiry.Publication!.Lessons).Include(inquiry => inquiry.Publication!.Recommendations)
                .AsSplitQuery().SingleOrDefaultAsync(inquiry => inquiry.Id == id, ct);
            if (inquiry is null)
                return Problems.NotFound();

            var now = clock.GetUtcNow().UtcDateTime;
            // A request repeated days later is judged by the day of its first answer.
            if (ReportRules.Check(request, LondonTime.DateOf(inquiry.Publication?.PublishedAt ?? now)) is { Any: true } broken)
                return Problems.Invalid(broken);
            if (inquiry.Publication is { } earlier)
                return Same(request, earlier) ? TypedResults.Ok(Receipt(earlier)) : AlreadyPublished();
            if (ContentChange.Ended(inquiry) is { } ended)
                return ended;
            if (inquiry.PracticeReview is null)
                return Problems.Conflict("practice-review-not-started", "There is no practice review to publish. Start it first.");
            if (check)
                return TypedResults.NoContent();

            Publish(db, inquiry, request, user, deadlines, now);
            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(Receipt(inquiry.Publication!));
        });

    static bool Same(PublishPracticeReviewRequest request, Publication earlier) =>
        (request.AreaNamed ?? true) == earlier.AreaNamed && Text(Reports.Publish(request, earlier.Report)) == Text(earlier.Report);

    static string Text(PublishedReport report) => JsonSerializer.Serialize(report);

    static ProblemHttpResult AlreadyPublished() =>
        Problems.Conflict("already-published", "The practice review is public already, with other content. It stays as it was published.");

    static void Publish(
        LocalInquiriesDbContext db, LocalInquiry inquiry, PublishPracticeReviewRequest request, CurrentUser user, Deadlines deadlines,
        DateTime now)
    {
        var report = Reports.Publish(request);
        var publication = Publication.Of(report, inquiry, request.AreaNamed ?? true, user.Id,
            deadlines.For(StatutoryClock.PracticeReviewAvailability, now).DueOn, now);
        inquiry.Publish(publication);
        db.Publish(new PracticeReviewPublished
        {
            InquiryId = inquiry.Id,
            NotificationId = inquiry.NotificationId,
            AreaCode = publication.AreaNamed ? inquiry.AreaCode : null,
            PublishedAt = now,
            Report = report,
        }, now);
        db.Publish(InquiryNotices.Finished(inquiry, now), now);
        db.Publish(InquiryNotices.Published(inquiry, user, now), now);
        db.Audit(user, "PracticeReviewPublished", nameof(LocalInquiry), inquiry.Id, "publish practice review", now);
    }

    static PublicationReceipt Receipt(Publication publication) => new(
        publication.InquiryId, publication.PublishedAt, publication.Late, publication.AvailableUntil,
        [.. publication.Report.Lessons.Select(lesson => lesson.LessonId)],
        [.. publication.Report.Recommendations.Select(recommendation => recommendation.RecommendationId)]);
}
