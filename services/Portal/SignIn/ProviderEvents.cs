using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace Safeguarding.Portal.SignIn;

/// <summary>Sends people to a page that says what to do when signing in went wrong.</summary>
sealed class ProviderEvents(ILogger<ProviderEvents> logger) : OpenIdConnectEvents
{
    // An old link, a second tab, a cookie that was refused: nothing to repair, only to begin again.
    public override Task RemoteFailure(RemoteFailureContext context)
    {
        logger.LogWarning("Signing in was not completed: {ExceptionType}", context.Failure?.GetType().Name);
        context.Response.Redirect(SignInEndpoint.Failed);
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
