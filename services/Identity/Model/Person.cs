using Microsoft.AspNetCore.Identity;
using Safeguarding.Contracts;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Model;

/// <summary>Someone who signs in. Leaving ends sign-in at once and the tokens within five minutes; the row stays for the audit.</summary>
public class Person : IdentityUser<Guid>
{
    public required string Name { get; set; }

    public Guid OrganisationId { get; set; }

    public Organisation Organisation { get; set; } = null!;

    /// <summary>Codes of <see cref="ServiceDefaults.Security.Roles"/>.</summary>
    public List<string> Roles { get; set; } = [];

    public DateTime CreatedAt { get; init; }

    public DateTime? LastSignedInAt { get; set; }

    public DateTime? LeftAt { get; set; }

    /// <summary>Step of the last code of the authenticator app that was taken: that code and all before it are used up.</summary>
    public long? LastCodeStep { get; set; }

    /// <summary>When they are told by email of what waits for them.</summary>
    public NoticeMails NoticeMails { get; set; }

    /// <summary>Its password is published: such a person is refused in production.</summary>
    public bool IsDemo { get; init; }

    /// <summary>The person as the audit names who acts.</summary>
    public CurrentUser AsUser() => new()
    {
        Id = Id.ToString(),
        Name = Name,
        Organisation = OrganisationId.ToString(),
        BodyCode = Organisation?.BodyCode,
        Agency = Codes.Parse<Agency>(Organisation?.Agency),
        Roles = Roles.ToHashSet(),
    };
}
