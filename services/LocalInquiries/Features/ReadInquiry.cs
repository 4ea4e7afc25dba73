using System.Linq.Expressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Cases;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.LocalInquiries.Features;

public static class ReadInquiry
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/{id:guid}", ById).RequireAuthorization(Policies.CaseReader);
        api.MapGet("/by-notification/{notificationId:guid}", ByNotification).RequireAuthorization(Policies.CaseReader);
    }

    static Task<Results<Ok<InquiryDetails>, ProblemHttpResult>> ById(
        Guid id, LocalInquiriesDbContext db, CurrentUser user, AreaRegister areas, TimeProvider clock, HttpResponse response,
        CancellationToken ct) =>
        ReadAsync(inquiry => inquiry.Id == id, db, user, areas, clock, response, ct);

    static Task<Results<Ok<InquiryDetails>, ProblemHttpResult>> ByNotification(
        Guid notificationId, LocalInquiriesDbContext db, CurrentUser user, AreaRegister areas, TimeProvider clock, HttpResponse response,
        CancellationToken ct) =>
        ReadAsync(inquiry => inquiry.NotificationId == notificationId, db, user, areas, clock, response, ct);

    static async Task<Results<Ok<InquiryDetails>, ProblemHttpResult>> ReadAsync(
        Expression<Func<LocalInquiry, bool>> wanted, LocalInquiriesDbContext db, CurrentUser user, AreaRegister areas, TimeProvider clock,
        HttpResponse response, CancellationToken ct)
    {
        var inquiry = await db.Inquiries.AsNoTracking().ReadableBy(user, areas)
            .Include(inquiry => inquiry.Sections).Include(inquiry => inquiry.Decision.Answers).Include(inquiry => inquiry.Signatures)
            .Include(inquiry => inquiry.PracticeReview).Include(inquiry => inquiry.Publication!.Lessons)
            .Include(inquiry => inquiry.Publication!.Recommendations)
            // The inquiry's own row is read first: a change meanwhile shows newer text under an older version, and a signature of it fails.
            .AsSplitQuery().SingleOrDefaultAsync(wanted, ct);
        if (inquiry is null)
            return Problems.NotFound();

        var now = clock.GetUtcNow().UtcDateTime;
        var details = inquiry.ToContract(await ContextAsync(db, inquiry, user, ct), LondonTime.DateOf(now));
        db.Audit(user, "LocalInquiryRead", nameof(LocalInquiry), inquiry.Id, "read local inquiry", now);
        await db.SaveChangesAsync(ct);

        response.SetVersion(inquiry.ContentVersion);
        return TypedResults.Ok(details);
    }

    static async Task<InquiryContext> ContextAsync(
        LocalInquiriesDbContext db, LocalInquiry inquiry, CurrentUser user, CancellationToken ct) => new(
        await db.PanelDecisions.AsNoTracking().Where(decision => decision.NotificationId == inquiry.NotificationId)
            .OrderByDescending(decision => decision.Number).FirstOrDefaultAsync(ct),
        await db.NationalInquiries.AsNoTracking()
            .Where(national => national.Cases.Any(covered => covered.NotificationId == inquiry.NotificationId))
            .OrderBy(national => national.Id).ToListAsync(ct),
        await db.Set<AdoptedCriterion>().AsNoTracking().Where(criterion => criterion.CriteriaVersion == inquiry.Decision.CriteriaVersion)
            .OrderBy(criterion => criterion.Position).ToListAsync(ct),
        inquiry.LeadingId is { } leading
            && await db.Set<CaseAccess>().Where(CaseAccess.ClosedTo(user)).AnyAsync(access => access.NotificationId == leading, ct));
}
