namespace Safeguarding.Contracts.Notifications;

/// <summary>Where the incident happened.</summary>
public record IncidentPlace
{
    /// <summary>In England or outside. Outside, the area where a child normally lives is responsible. Required.</summary>
    public PlaceKind? Where { get; init; }

    /// <summary>The country, for <see cref="PlaceKind.OutsideEngland"/> only; at most 100 characters. Required there.</summary>
    public string? Country { get; init; }

    /// <summary>The address in words, at most 400 characters.</summary>
    public string? Address { get; init; }

    /// <summary>The full postcode, in England.</summary>
    public string? Postcode { get; init; }

    /// <summary>The kind of place. Required.</summary>
    public IncidentSetting? Setting { get; init; }
}
