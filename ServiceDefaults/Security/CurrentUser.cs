using System.Security.Claims;
using Safeguarding.Contracts;

namespace Safeguarding.ServiceDefaults.Security;

/// <summary>Who acts: a signed-in person, a client of an organisation, or a process of the platform itself.</summary>
public record CurrentUser
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Organisation { get; init; }

    public string? AreaCode { get; init; }

    public Agency? Agency { get; init; }

    public IReadOnlySet<string> Roles { get; init; } = new HashSet<string>();

    /// <summary>A person who proved more than a password.</summary>
    public bool HasSecondFactor { get; init; }

    public bool Has(string role) => Roles.Contains(role);

    /// <summary>Works for a partner of an area, in a role that sees its cases.</summary>
    public bool IsAreaPartner =>
        AreaCode is not null && Agency is not null && (Has(Security.Roles.Notifier) || Has(Security.Roles.Partner));

    /// <summary>Belongs to the national panel or its secretariat.</summary>
    public bool IsPanel => Has(Security.Roles.Secretariat) || Has(Security.Roles.Member) || Has(Security.Roles.Chair);

    /// <summary>The platform acting on a message or on time; <paramref name="process"/> names the consumer or worker.</summary>
    public static CurrentUser Process(string process) => new() { Id = $"process:{process}", Name = process };

    public static CurrentUser From(ClaimsPrincipal principal) => new()
    {
        Id = principal.FindFirstValue(ClaimNames.Subject) ?? "anonymous",
        Name = principal.FindFirstValue(ClaimNames.Name) ?? "anonymous",
        Organisation = principal.FindFirstValue(ClaimNames.Organisation),
        AreaCode = principal.FindFirstValue(ClaimNames.Area),
        Agency = AgencyOf(principal.FindFirstValue(ClaimNames.Agency)),
        Roles = principal.FindAll(ClaimNames.Role).Select(claim => claim.Value).ToHashSet(),
        HasSecondFactor = principal.FindAll(ClaimNames.Methods).Any(method => SecondFactor.Methods.Contains(method.Value)),
    };

    static Agency? AgencyOf(string? code) => code switch
    {
        "la" => Contracts.Agency.LocalAuthority,
        "health" => Contracts.Agency.Health,
        "police" => Contracts.Agency.Police,
        _ => null,
    };
}
