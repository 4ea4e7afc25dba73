using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Server;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Security;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Safeguarding.Identity.Features;

/// <summary>POST /connect/token: OpenIddict has already checked the client, its secret, the code or refresh token and the scopes.</summary>
public static class IssueToken
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/connect/token", Handle).AllowAnonymous().ExcludeFromDescription();

    static Task<IResult> Handle(HttpContext http, IdentityDbContext db, TokenHolders holders, TimeProvider clock, CancellationToken ct)
    {
        var request = http.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("OpenIddict did not read this request.");
        return request.IsClientCredentialsGrantType()
            ? ForClient(request, db, holders, clock, ct)
            : ForPerson(http, db, holders, clock, ct);
    }

    static async Task<IResult> ForClient(
        OpenIddictRequest request, IdentityDbContext db, TokenHolders holders, TimeProvider clock, CancellationToken ct)
    {
        var client = await db.Clients.AsNoTracking().Include(client => client.Organisation)
            .FirstAsync(client => client.ClientId == request.ClientId, ct);
        // RFC 6749 §3.3: a client that names no scope gets its own.
        var scopes = request.GetScopes() is { IsEmpty: false } asked ? asked : [.. ClientRegistration.ScopesOf(client)];
        var principal = holders.Of(client).Principal(scopes);
        principal.SetAccessTokenLifetime(TokenLifetimes.ClientAccess);
        await ClientUses.CountAsync(db, client, ClientAnswer.TokenIssued, string.Join(' ', scopes), clock.GetUtcNow().UtcDateTime, ct);
        return SignIn(principal);
    }

    static async Task<IResult> ForPerson(
        HttpContext http, IdentityDbContext db, TokenHolders holders, TimeProvider clock, CancellationToken ct)
    {
        var before = (await http.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)).Principal!;
        var person = await ActivePeople.FindAsync(db, before.GetClaim(Claims.Subject), ct);
        var session = before.GetClaim(TokenHolder.SessionClaim);
        var methods = before.GetClaims(ClaimNames.Methods);
        // Since the code or refresh token was made the person may have left, or got a role that asks for more than the password they signed
        // in with, or the session was ended elsewhere.
        if (person is null || !methods.AreEnoughFor(person) || !await db.SeeSessionAsync(session, clock.GetUtcNow().UtcDateTime, ct))
            return Refuse();

        var principal = (holders.Of(person) with { Methods = methods, Session = session }).Principal(before.GetScopes());
        principal.SetAuthorizationId(before.GetAuthorizationId());
        return SignIn(principal);
    }

    static IResult SignIn(System.Security.Claims.ClaimsPrincipal principal) =>
        Results.SignIn(principal, properties: null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);

    static IResult Refuse() => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.InvalidGrant,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = "The person may no longer sign in this way.",
        }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
}
