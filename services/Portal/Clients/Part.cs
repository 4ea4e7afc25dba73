using System.Net;

namespace Safeguarding.Portal.Clients;

/// <summary>A part of a page that comes from one service: while that is away, the rest of the page is still worth having.</summary>
/// <param name="Value">The content; the type's default while the service is away.</param>
/// <param name="IsAway">Whether the service did not answer.</param>
public record Part<T>(T? Value, bool IsAway);

public static class Part
{
    public static async Task<Part<T>> OfAsync<T>(Task<T> asked)
    {
        try
        {
            return new Part<T>(await asked, false);
        }
        catch (HttpRequestException away) when (away.StatusCode is null or >= HttpStatusCode.InternalServerError)
        {
            return new Part<T>(default, true);
        }
        // An answer that takes longer than the client waits; the person's own leaving has no timeout inside.
        catch (TaskCanceledException away) when (away.InnerException is TimeoutException)
        {
            return new Part<T>(default, true);
        }
    }
}
