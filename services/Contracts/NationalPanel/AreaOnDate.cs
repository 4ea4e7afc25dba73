namespace Safeguarding.Contracts.NationalPanel;

/// <summary>An area and its safeguarding partners on a date.</summary>
public record AreaOnDate
{
    /// <summary>GSS code of its council.</summary>
    public required string Code { get; init; }

    /// <summary>Its name on that date.</summary>
    public required string Name { get; init; }

    /// <summary>Its region.</summary>
    public required string Region { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Its last day; none while no end is known.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Codes of the areas that took its place; none for one that goes on.</summary>
    public required IReadOnlyList<string> Successors { get; init; }

    /// <summary>Its integrated care boards; none before 1 July 2022.</summary>
    public required IReadOnlyList<PartnerOnDate> Health { get; init; }

    /// <summary>Its police force.</summary>
    public required IReadOnlyList<PartnerOnDate> Police { get; init; }
}

/// <summary>A board or a force that serves an area on a date.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name on that date.</param>
/// <param name="Signs">Whether it signs for its agency.</param>
public record PartnerOnDate(string Code, string Name, bool Signs);
