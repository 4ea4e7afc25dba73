using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Identity.Model;

/// <summary>Whom people and clients belong to: a partner of areas, or a national organisation.</summary>
public class Organisation : IVersioned
{
    public required Guid Id { get; init; }

    public int Version { get; set; }

    public required string Name { get; set; }

    public required OrganisationKind Kind { get; set; }

    /// <summary>Its code in the register of areas and partners, which says what areas it serves; only for partners of areas.</summary>
    public string? BodyCode { get; init; }

    /// <summary><c>la</c>, <c>health</c> or <c>police</c>; only for partners of areas.</summary>
    public string? Agency { get; init; }

    /// <summary>When an administrator ended it. One of the register ends with its entry there, and not here.</summary>
    public DateTime? EndedAt { get; set; }
}
