using System.Net;

namespace Safeguarding.Portal.Errors;

/// <summary>
/// A browser gets a page that says what went wrong and what to do; a program gets problem details. Both name the code and the trace.
/// </summary>
static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf });
        app.UseStatusCodePages();
        app.UseWhen(IsBrowser, pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", StatusCodeSelector = StatusOf });
            pages.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        });
    }

    /// <summary>Whatever nothing else answers: not found, rather than a way to sign in for what is not there.</summary>
    public static void MapNotFound(this WebApplication app) => app.MapFallback("{**path}", () => TypedResults.NotFound()).AllowAnonymous();

    static bool IsBrowser(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/api")
        && context.Request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    /// <summary>A service that is away is not a fault of the page that needs it, and what was sent wrongly is no fault of either.</summary>
    static int StatusOf(Exception exception) => Called(exception) switch
    {
        BadHttpRequestException unread => unread.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        UriFormatException or HttpRequestException { StatusCode: HttpStatusCode.RequestUriTooLong } => StatusCodes.Status400BadRequest,
        HttpRequestException { StatusCode: { } refused } when IsTheSenders(refused) => (int)refused,
        null => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status503ServiceUnavailable,
    };

    // A service refuses what a page passed on unread.
    static bool IsTheSenders(HttpStatusCode status) =>
        status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone
        or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.RequestHeaderFieldsTooLarge;

    // The failed call may lie deep: reading the provider's description wraps it twice, a timeout hides it in a cancellation.
    static Exception? Called(Exception? exception) =>
        exception is null or HttpRequestException or IOException or TimeoutException or InvalidDataException or UriFormatException
            ? exception
            : Called(exception.InnerException);
}
