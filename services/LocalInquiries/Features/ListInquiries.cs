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

/// <summary>Newest notification first; <c>state</c>, <c>area</c> (with the areas it replaced) and <c>overdue</c> narrow it.</summary>
public static class ListInquiries
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/", Handle).RequireAuthorization(Policies.CaseReader);

    static async Task<Results<Ok<Page<InquirySummary>>, ProblemHttpResult>> Handle(
        string? state, string? area, bool? overdue, PageRequest page, LocalInquiriesDbContext db, CurrentUser user, AreaRegister areas,
        TimeProvider clock, CancellationToken ct)
    {
        var errors = new FieldErrors();
        var wanted = errors.Code<InquiryState>("state", state);
        errors.Area("area", area, areas);
        if (errors.Any)
            return Problems.Invalid(errors);

        var today = LondonTime.DateOf(clock.GetUtcNow());
        var inquiries = db.Inquiries.AsNoTracking().ReadableBy(user, areas).OfArea(area, areas);
        if (wanted is not null)
            inquiries = inquiries.Where(inquiry => inquiry.State == wanted);
        if (overdue is { } late)
            inquiries = inquiries.Where(inquiry => (inquiry.NextDueOn != null && inquiry.NextDueOn < today) == late);

        return TypedResults.Ok(await inquiries.PageAsync(
            page, inquiry => inquiry.NotificationSentAt, inquiry => inquiry.Id, inquiry => inquiry.ToSummary(today), ct));
    }
}
