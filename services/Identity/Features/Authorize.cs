using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Server;
using Safeguarding.Identity.SigningIn;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Safeguarding.Identity.Features;

/// <summary>/connect/authorize: a code for whoever is signed in; anyone else signs in first and comes back here.</summary>
public static class Authorize
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapMethods("/connect/authorize", ["GET", "POST"], Handle).AllowAnonymous().ExcludeFromDescription();

    static async Task<IResult> Handle(HttpContext http, Sessions sessions, TokenHolders holders, TimeProvider clock, CancellationToken ct)
    {
        var request = http.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("OpenIddict did not read this request.");
        if (await sessions.FindAsync(http, ct) is { IsEnough: true } found && IsRecentEnough(request, found.Session, clock))
        {
            var holder = holders.Of(found.Person) with { Methods = found.Methods, Session = found.Session.Id.ToString() };
            return Results.SignIn(holder.Principal(request.GetScopes()), properties: null,
                OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        }

        return request.HasPromptValue(PromptValues.None) ? LoginRequired() : SignInFirst(http);
    }

    // prompt=login and max_age ask for a sign-in that is newer than this request, or than so many seconds.
    static bool IsRecentEnough(OpenIddictRequest request, Session session, TimeProvider clock) =>
        !request.HasPromptValue(PromptValues.Login)
        && (request.MaxAge is not { } seconds || clock.GetUtcNow() - session.BeganAt <= TimeSpan.FromSeconds(seconds));

    // Without its prompt, or the person would be asked again for ever.
    static IResult SignInFirst(HttpContext http)
    {
        IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> sent = http.Request.HasFormContentType
            ? http.Request.Form : http.Request.Query;
        var again = http.Request.Path + QueryString.Create(sent.Where(parameter => parameter.Key != Parameters.Prompt));
        return Results.LocalRedirect("/sign-in" + QueryString.Create("returnUrl", again));
    }

    static IResult LoginRequired() => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.LoginRequired,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = "Nobody is signed in.",
        }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
}
