using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Identity.Notices;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Identity.Features.Notices;

/// <summary>/calendar/{token}.ics: calendar programs cannot sign in, so the address itself is the secret.</summary>
public static class ReadCalendar
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/calendar/{token}.ics", Handle).AllowAnonymous().ExcludeFromDescription();

    static async Task<Results<ContentHttpResult, ProblemHttpResult>> Handle(
        string token, Calendars calendars, HttpResponse response, CancellationToken ct)
    {
        if (await calendars.FindAsync(token, ct) is not { } calendar)
            return Problems.NotFound();
        response.Headers.CacheControl = "private, no-store";
        return TypedResults.Text(calendar, "text/calendar");
    }
}
