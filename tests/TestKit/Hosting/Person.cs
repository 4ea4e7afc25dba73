using System.Security.Claims;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.TestKit;

/// <summary>Who calls: the claims that Identity would put into the token.</summary>
public record Person(string Name, string? Area, string? Agency, params string[] Roles)
{
    public string Subject { get; init; } = Guid.NewGuid().ToString();

    /// <summary>Areas that the organisation serves besides.</summary>
    public IReadOnlyList<string> MoreAreas { get; init; } = [];

    /// <summary>The organisation's code in the register of areas and partners.</summary>
    public string? Body { get; init; }

    /// <summary>What the organisation is, for those with whom notifications are shared.</summary>
    public string? OrganisationKind { get; init; }

    /// <summary>A program that asked for itself, rather than someone who came by the portal.</summary>
    public bool IsClient { get; init; }

    /// <summary>A program that tries out.</summary>
    public bool IsSandbox { get; init; }

    /// <summary>How the person signed in: as everyone who reads cases has to, unless a test says otherwise.</summary>
    public IReadOnlyList<string> Methods { get; init; } = ["pwd", "otp", "mfa"];

    /// <summary>The address they signed in with; the portal knows it, tokens do not carry it.</summary>
    public string? Email { get; init; }

    public IEnumerable<Claim> Claims()
    {
        yield return new Claim(ClaimNames.Subject, Subject);
        yield return new Claim(ClaimNames.Name, Name);
        yield return new Claim(ClaimNames.Client, IsClient ? Subject : PortalClient.Id);
        yield return new Claim(ClaimNames.Organisation, Area is null ? "national" : $"{Area}-{Agency}");
        if (Area is not null)
            yield return new Claim(ClaimNames.Area, Area);
        foreach (var area in MoreAreas)
            yield return new Claim(ClaimNames.Area, area);
        if (Body is not null)
            yield return new Claim(ClaimNames.Body, Body);
        if (Email is not null)
            yield return new Claim("email", Email);
        if (Agency is not null)
            yield return new Claim(ClaimNames.Agency, Agency);
        if (OrganisationKind is not null)
            yield return new Claim(ClaimNames.OrganisationKind, OrganisationKind);
        if (IsSandbox)
            yield return new Claim(ClaimNames.Sandbox, "true", ClaimValueTypes.Boolean);
        foreach (var role in Roles)
            yield return new Claim(ClaimNames.Role, role);
        foreach (var method in Methods)
            yield return new Claim(ClaimNames.Methods, method);
    }
}
