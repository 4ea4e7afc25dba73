using System.Security.Claims;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.ServiceDefaults.Security;

/// <summary>Who acts: a signed-in person, a client of an organisation, or a process of the platform itself.</summary>
public record CurrentUser
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Organisation { get; init; }

    /// <summary>The organisation's code in the register of areas and partners; none for national organisations.</summary>
    public string? BodyCode { get; init; }

    /// <summary>
    /// GSS codes of the areas that the caller's organisation serves today; none for national organisations, and for one that has ended.
    /// </summary>
    public IReadOnlyList<string> AreaCodes { get; init; } = [];

    public Agency? Agency { get; init; }

    /// <summary>The department or the inspectorate; null for everybody else.</summary>
    public OrganisationType? OrganisationKind { get; init; }

    public IReadOnlySet<string> Roles { get; init; } = new HashSet<string>();

    /// <summary>A person who proved more than a password.</summary>
    public bool HasSecondFactor { get; init; }

    /// <summary>A client that tries out: what it sends is checked and answered, and stored nowhere.</summary>
    public bool IsSandbox { get; init; }

    public bool Has(string role) => Roles.Contains(role);

    /// <summary>Works for a partner of an area, in a role that sees its cases.</summary>
    public bool IsAreaPartner =>
        Agency is not null && (Has(Security.Roles.Notifier) || Has(Security.Roles.Partner));

    /// <summary>Belongs to the national panel or its secretariat.</summary>
    public bool IsPanel => Has(Security.Roles.Secretariat) || Has(Security.Roles.Member) || Has(Security.Roles.Chair);

    /// <summary>Reads what is shared with the department or the inspectorate.</summary>
    public bool IsRecipient => Has(Security.Roles.Recipient) && OrganisationKind is not null;

    /// <summary>The platform acting on a message or on time; <paramref name="process"/> names the consumer or worker.</summary>
    public static CurrentUser Process(string process) => new() { Id = $"process:{process}", Name = process };

    public static CurrentUser From(ClaimsPrincipal principal) => new()
    {
        Id = principal.FindFirstValue(ClaimNames.Subject) ?? "anonymous",
        Name = principal.FindFirstValue(ClaimNames.Name) ?? "anonymous",
        Organisation = principal.FindFirstValue(ClaimNames.Organisation),
        BodyCode = principal.FindFirstValue(ClaimNames.Body),
        AreaCodes = [.. principal.FindAll(ClaimNames.Area).Select(claim => claim.Value)],
        Agency = Codes.Parse<Agency>(principal.FindFirstValue(ClaimNames.Agency)),
        OrganisationKind = Codes.Parse<OrganisationType>(principal.FindFirstValue(ClaimNames.OrganisationKind)),
        Roles = principal.FindAll(ClaimNames.Role).Select(claim => claim.Value).ToHashSet(),
        IsSandbox = string.Equals(principal.FindFirstValue(ClaimNames.Sandbox), "true", StringComparison.OrdinalIgnoreCase),
        HasSecondFactor = principal.FindAll(ClaimNames.Methods).Any(method => SecondFactor.Methods.Contains(method.Value)),
    };

    /// <summary>
    /// With the areas that the register gives the organisation today. A person's token leaves them out: a force may serve thirty, and the
    /// token travels in a cookie. Tokens of a provider that does not know the register name them instead.
    /// </summary>
    public CurrentUser Serving(AreaRegister register, TimeProvider clock) => BodyCode is null
        ? this
        : this with { AreaCodes = register.AreasOf(BodyCode, LondonTime.DateOf(clock.GetUtcNow())) };
}
