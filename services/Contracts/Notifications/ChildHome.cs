namespace Safeguarding.Contracts.Notifications;

/// <summary>Where a child normally lives: in an area of England or elsewhere.</summary>
public record ChildHome
{
    /// <summary>GSS code of the area. Exactly one of area and country is required.</summary>
    public string? AreaCode { get; init; }

    /// <summary>The country, for a child who lives outside England; at most 100 characters.</summary>
    public string? Country { get; init; }

    /// <summary>The address in words, at most 400 characters.</summary>
    public string? Address { get; init; }

    /// <summary>The full postcode, for a home in England.</summary>
    public string? Postcode { get; init; }
}
