using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Safeguarding.Identity.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Safeguarding.Identity.Features;

/// <summary>/connect/userinfo: who the access token speaks for, as it is now.</summary>
public static class ShowUserInfo
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapMethods("/connect/userinfo", ["GET", "POST"], Handle).AllowAnonymous().ExcludeFromDescription();

    static async Task<IResult> Handle(HttpContext http, IdentityDbContext db, TokenHolders holders, CancellationToken ct)
    {
        var token = (await http.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)).Principal!;
        return await ActivePeople.FindAsync(db, token.GetClaim(Claims.Subject), ct) is { } person
            ? TypedResults.Ok(holders.Of(person).Show(token))
            : Results.Challenge(
                new AuthenticationProperties(new Dictionary<string, string?>
                {
                    [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.InvalidToken,
                    [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] =
                        "The token does not belong to a person who may sign in.",
                }),
                [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
    }
}
