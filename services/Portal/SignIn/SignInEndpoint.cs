using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.SignIn;

/// <summary>
/// <c>GET /session/start</c> goes to the provider and comes back to the page that was
/// asked for. Ending a session is a page: Pages/Session/End.
/// </summary>
static class SignInEndpoint
{
    public const string SignedOut = "/session/ended";
    public const string Failed = "/session/failed";

    public static void MapSignIn(this WebApplication app) => app.MapGet("/session/start", Start).AllowAnonymous();

    static ChallengeHttpResult Start(string? returnUrl) => TypedResults.Challenge(
        new AuthenticationProperties { RedirectUri = LocalAddress.Of(returnUrl) ?? "/dashboard" },
        [OpenIdConnectDefaults.AuthenticationScheme]);
}
