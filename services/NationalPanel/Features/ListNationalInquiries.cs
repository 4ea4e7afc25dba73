using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>National inquiries, newest first.</summary>
public static class ListNationalInquiries
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/inquiries", Handle).RequireAuthorization(Policies.PanelReader).WithName(nameof(ListNationalInquiries));

    static async Task<Results<Ok<Page<NationalInquirySummary>>, ProblemHttpResult>> Handle(
        string? state, PageRequest page, NationalPanelDbContext db, TimeProvider clock, CancellationToken ct)
    {
        var errors = new FieldErrors();
        var known = errors.Code<InquiryState>("state", state);
        if (errors.Any)
            return Problems.Invalid(errors);

        var inquiries = db.Inquiries.AsNoTracking().Include(inquiry => inquiry.Cases).Include(inquiry => inquiry.Publication).AsQueryable();
        if (known is not null)
            inquiries = inquiries.Where(inquiry => inquiry.Publication == null == (known == InquiryState.Open));

        var today = LondonTime.DateOf(clock.GetUtcNow());
        return TypedResults.Ok(await inquiries.PageAsync(page, inquiry => inquiry.OpenedAt, inquiry => inquiry.Id,
            inquiry => InquiryViews.Summary(inquiry, today), ct));
    }
}
