namespace Safeguarding.Identity.Model;

/// <summary>Whom people and clients belong to: a partner of an area, or a national organisation.</summary>
public class Organisation
{
    public required Guid Id { get; init; }

    public required string Name { get; set; }

    public required OrganisationKind Kind { get; set; }

    /// <summary>GSS code of the area's local authority; only for partners of an area.</summary>
    public string? AreaCode { get; set; }

    /// <summary><c>la</c>, <c>health</c> or <c>police</c>; only for partners of an area.</summary>
    public string? Agency { get; set; }
}
