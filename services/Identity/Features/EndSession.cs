using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Safeguarding.Identity.Server;
using Safeguarding.Identity.SigningIn;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Safeguarding.Identity.Features;

/// <summary>/connect/logout: ends the sign-in here and the grant of the client that asks, then sends the browser back to it.</summary>
public static class EndSession
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapMethods("/connect/logout", ["GET", "POST"], Handle).AllowAnonymous().ExcludeFromDescription();

    static async Task<IResult> Handle(HttpContext http, Sessions sessions, IOpenIddictAuthorizationManager grants, CancellationToken ct)
    {
        // Without the person's own identity token any page could sign them out by a link; then they are asked instead.
        var hint = (await http.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)).Principal;
        if (hint?.GetClaim(Claims.Subject) is not { } subject
            || await sessions.FindAsync(http, ct) is { } found && found.Person.Id.ToString() != subject)
            return Results.LocalRedirect("/sign-out");

        if (hint.GetAuthorizationId() is { } grantId && await grants.FindByIdAsync(grantId, ct) is { } grant)
            await grants.TryRevokeAsync(grant, ct);
        await sessions.EndAsync(http, hint.GetClaim(TokenHolder.SessionClaim), ct);
        return Results.SignOut(new AuthenticationProperties { RedirectUri = "/" },
            [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
    }
}
