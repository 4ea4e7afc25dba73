using OpenIddict.EntityFrameworkCore.Models;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Identity.Model;

/// <summary>A program that asks for tokens: the portal for the people who sign in, or a machine of an organisation for itself.</summary>
public class Client : OpenIddictEntityFrameworkCoreApplication<Guid, Grant, Token>
{
    public Guid? OrganisationId { get; set; }

    public Organisation? Organisation { get; set; }

    /// <summary>Roles of the client itself; the portal has none, it acts with those of the person.</summary>
    public List<string> Roles { get; set; } = [];

    /// <summary>What an approver asked for; null for the portal and for demo clients, which nobody asked for.</summary>
    public ClientApplication? Application { get; init; }

    /// <summary>Its notifications are checked and answered, and stored nowhere.</summary>
    public bool IsSandbox { get; init; }

    /// <summary>It proves itself by a key, and has no secret.</summary>
    public bool HasKey { get; init; }

    /// <summary>Secrets that work, at most two so that one can take the other's place.</summary>
    public List<ClientSecret> Secrets { get; } = [];

    public DateTime? RevokedAt { get; set; }

    /// <summary>Its secret is published: such a client is refused in production.</summary>
    public bool IsDemo { get; set; }
}

/// <summary>What one sign-in allowed one client; ending it ends every token that came from it.</summary>
public class Grant : OpenIddictEntityFrameworkCoreAuthorization<Guid, Client, Token>, IBookkeeping;

/// <summary>State of an issued code or token; its content is kept by whoever holds it.</summary>
public class Token : OpenIddictEntityFrameworkCoreToken<Guid, Client, Grant>, IBookkeeping;

/// <summary>Unused, but OpenIddict maps it: scopes are fixed in code (see ApiScopes).</summary>
public class StoredScope : OpenIddictEntityFrameworkCoreScope<Guid>;
