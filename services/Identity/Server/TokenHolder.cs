using System.Collections.Immutable;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using OpenIddict.Abstractions;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Safeguarding.Identity.Server;

/// <summary>Whom a token speaks for, and the claims it bears.</summary>
sealed record TokenHolder(string Subject, string Name, Organisation? Organisation, IReadOnlyList<string> Roles)
{
    public string? Email { get; init; }

    /// <summary>GSS codes of the areas that the organisation serves today.</summary>
    public IReadOnlyList<string> AreaCodes { get; init; } = [];

    /// <summary>Id of the person's session, which the token ends with; none for a client.</summary>
    public string? Session { get; init; }

    /// <summary>How the person signed in; none for a client.</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];

    /// <summary>Whatever it sends is checked and answered, and stored nowhere.</summary>
    public bool IsSandbox { get; init; }

    /// <summary>
    /// As OpenID Connect names it where a provider tells of the end of sessions. In identity tokens, and in codes and refresh tokens.
    /// </summary>
    public const string SessionClaim = "sid";

    public ClaimsPrincipal Principal(ImmutableArray<string> scopes)
    {
        var identity = new ClaimsIdentity("OpenIddict", ClaimNames.Name, ClaimNames.Role);
        identity.SetClaim(ClaimNames.Subject, Subject)
            .SetClaim(ClaimNames.Name, Name)
            .SetClaim(ClaimNames.Organisation, Organisation?.Id.ToString())
            .SetClaim(ClaimNames.Body, Organisation?.BodyCode)
            .SetClaim(ClaimNames.Agency, Organisation?.Agency)
            .SetClaim(ClaimNames.OrganisationKind, KindOf(Organisation))
            .SetClaim(Claims.Email, Email)
            .SetClaim(SessionClaim, Session);
        if (IsSandbox)
            identity.SetClaim(ClaimNames.Sandbox, true);
        if (Session is null)
            AddList(identity, ClaimNames.Area, AreaCodes);
        AddList(identity, ClaimNames.Role, Roles);
        AddList(identity, ClaimNames.Methods, Methods);
        identity.SetScopes(scopes);
        identity.SetResources(ApiScopes.Apis.Intersect(scopes));
        identity.SetDestinations(Destinations);
        return new ClaimsPrincipal(identity);
    }

    /// <summary>The answer of the user info endpoint.</summary>
    public Dictionary<string, object> Show(ClaimsPrincipal token)
    {
        var shown = new Dictionary<string, object> { [ClaimNames.Subject] = Subject, [ClaimNames.Name] = Name, [ClaimNames.Role] = Roles };
        if (Email is not null && token.HasScope(Scopes.Email))
            shown[Claims.Email] = Email;
        if (Organisation is not { } organisation)
            return shown;

        shown[ClaimNames.Organisation] = organisation.Id.ToString();
        shown["organisation_name"] = organisation.Name;
        if (organisation.BodyCode is { } body)
            shown[ClaimNames.Body] = body;
        if (AreaCodes.Count > 0)
            shown[ClaimNames.Area] = AreaCodes;
        if (organisation.Agency is { } agency)
            shown[ClaimNames.Agency] = agency;
        if (KindOf(organisation) is { } kind)
            shown[ClaimNames.OrganisationKind] = kind;
        return shown;
    }

    // Rights hang on no other kind.
    static string? KindOf(Organisation? organisation) => organisation?.Kind switch
    {
        OrganisationKind.Department => Codes.Of(OrganisationType.Department),
        OrganisationKind.Inspectorate => Codes.Of(OrganisationType.Inspectorate),
        _ => null,
    };

    // A single value would otherwise be written as a string, and callers had to expect both.
    static void AddList(ClaimsIdentity identity, string type, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
            identity.AddClaim(new Claim(type, JsonSerializer.Serialize(values), JsonClaimValueTypes.JsonArray));
    }

    static string[] Destinations(Claim claim) => claim.Type switch
    {
        SessionClaim => [OpenIddictConstants.Destinations.IdentityToken],
        // Services never need it.
        Claims.Email => claim.Subject!.HasScope(Scopes.Email) ? [OpenIddictConstants.Destinations.IdentityToken] : [],
        _ => [OpenIddictConstants.Destinations.AccessToken, OpenIddictConstants.Destinations.IdentityToken],
    };
}
