using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.SignIn;

/// <summary>
/// Asks the identity provider, before a page is shown, whether the session goes on:
/// signing out ends it at once, in every copy of its cookie. Another
/// provider, which does not answer this, ends it with the access token.
/// </summary>
sealed class LiveSession(IHttpClientFactory clients, IdentitySettings identity, ILogger<LiveSession> logger)
{
    public const string Client = nameof(LiveSession);

    // As OpenID Connect names the session in an identity token.
    const string SessionId = "sid";

    public async Task<bool> HasEndedAsync(HttpContext context, ClaimsPrincipal? person)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null
            || !Guid.TryParse(person?.FindFirstValue(SessionId), out var id))
            return false;
        try
        {
            using var client = clients.CreateClient(Client);
            using var answer = await client.GetAsync(new Uri(identity.Address, $"connect/session/{id}"), context.RequestAborted);
            if (answer.StatusCode == HttpStatusCode.NotFound)
                return true;
            answer.EnsureSuccessStatusCode();
            return false;
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException
            && !context.RequestAborted.IsCancellationRequested)
        {
            // Services refuse the person's token themselves once it has run out.
            logger.LogWarning("The identity provider did not say whether a session goes on: {ExceptionType}", away.GetType().Name);
            return false;
        }
    }
}
