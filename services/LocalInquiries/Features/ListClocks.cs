using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.LocalInquiries.Features;

/// <summary>Every clock that runs, most urgent first.</summary>
public static class ListClocks
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/clocks", Handle).RequireAuthorization(Policies.CaseReader);

    static async Task<Results<Ok<Page<ClockReading>>, ProblemHttpResult>> Handle(
        string? area, PageRequest page, LocalInquiriesDbContext db, CurrentUser user, AreaRegister areas, Deadlines deadlines,
        WorkingDays calendar, TimeProvider clock, CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Area("area", area, areas);
        if (errors.Any)
            return Problems.Invalid(errors);

        var now = clock.GetUtcNow().UtcDateTime;
        return TypedResults.Ok(await db.Inquiries.AsNoTracking().ReadableBy(user, areas).OfArea(area, areas)
            .Where(inquiry => inquiry.NextDueOn != null).Include(inquiry => inquiry.PracticeReview)
            .PageAsync(page, inquiry => inquiry.NextDueOn!.Value, inquiry => inquiry.Id,
                inquiry => Read(inquiry, Running(inquiry, deadlines), now, calendar), ct, ascending: true));
    }

    // What was promised stands, even where today's calendar would count to another day.
    static Deadline Running(LocalInquiry inquiry, Deadlines deadlines) =>
        (inquiry.PracticeReview is { } review
            ? deadlines.For(StatutoryClock.PracticeReviewPublication, review.StartedAt)
            : deadlines.For(StatutoryClock.RapidReview, inquiry.RapidReviewFrom)) with
        { DueOn = inquiry.NextDueOn!.Value };

    static ClockReading Read(LocalInquiry inquiry, Deadline deadline, DateTime now, WorkingDays calendar) => new()
    {
        InquiryId = inquiry.Id,
        NotificationId = inquiry.NotificationId,
        Reference = inquiry.Reference,
        AreaCode = inquiry.AreaCode,
        Clock = Codes.Of(deadline.Clock),
        TriggeredOn = deadline.TriggeredOn,
        DueOn = deadline.DueOn,
        Provisional = deadline.IsProvisional,
        DaysLeft = deadline.DaysLeft(now),
        WorkingDaysLeft = deadline.WorkingDaysLeft(now, calendar),
        Overdue = deadline.IsLate(now),
        LegalSource = deadline.LegalSource,
    };
}
