using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>Meetings, the latest date first unless <c>sort=heldOn</c> asks for the earliest.</summary>
public static class ListMeetings
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/meetings", Handle).RequireAuthorization(Policies.PanelReader).WithName(nameof(ListMeetings));

    static async Task<Results<Ok<Page<MeetingSummary>>, ProblemHttpResult>> Handle(
        string? state, string? sort, PageRequest page, NationalPanelDbContext db, CurrentUser user, CancellationToken ct)
    {
        var errors = new FieldErrors();
        var known = errors.Code<MeetingState>("state", state);
        var order = Sort.Of(sort, errors, "heldOn");
        if (errors.Any)
            return Problems.Invalid(errors);

        var meetings = db.Meetings.AsNoTracking().WithPlaces();
        if (known is not null)
            meetings = meetings.Where(meeting => meeting.State == known);
        return TypedResults.Ok(await meetings.PageAsync(
            page, meeting => meeting.HeldOn, meeting => meeting.Id, meeting => meeting.ToSummary(user), ct, order.Ascending));
    }
}
