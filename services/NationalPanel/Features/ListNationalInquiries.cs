using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>
/// National inquiries, newest first unless <c>sort</c> asks for another order: <c>opened</c>, <c>due</c>, with a minus turned round.
/// </summary>
public static class ListNationalInquiries
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/inquiries", Handle).RequireAuthorization(Policies.PanelReader).WithName(nameof(ListNationalInquiries));

    static async Task<Results<Ok<Page<NationalInquirySummary>>, ProblemHttpResult>> Handle(
        string? state, string? sort, PageRequest page, NationalPanelDbContext db, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        var errors = new FieldErrors();
        var known = errors.Code<InquiryState>("state", state);
        var order = Sort.Of(sort, errors, "opened", "due");
        if (errors.Any)
            return Problems.Invalid(errors);

        var inquiries = db.Inquiries.OpenTo(user, db).AsNoTracking().WithParts();
        if (known is not null)
            inquiries = inquiries.Where(inquiry => inquiry.Publication == null == (known == InquiryState.Open));

        var today = LondonTime.DateOf(clock.GetUtcNow());
        return TypedResults.Ok(order.By == "due"
            ? await inquiries.PageAsync(page, inquiry => inquiry.DueOn, inquiry => inquiry.Id, inquiry =>
                inquiry.ToSummary(user, today), ct, order.Ascending)
            : await inquiries.PageAsync(page, inquiry => inquiry.OpenedAt, inquiry => inquiry.Id, inquiry =>
                inquiry.ToSummary(user, today), ct, order.Ascending));
    }
}
