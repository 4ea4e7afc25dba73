namespace Safeguarding.Contracts.NationalPanel;

/// <summary>
/// One entry of the register of areas and their safeguarding partners (Children Act 2004 s.16E), valid in time: a council with children's
/// services, whose area is a safeguarding area; an integrated care board; or a police force. Dates are those of Europe/London; the first
/// and the last day of a period belong to it.
/// </summary>
public record RegisteredBody
{
    /// <summary>GSS code of a council or a police force area, ODS code of a board. A code is never used again for another body.</summary>
    public required string Code { get; init; }

    /// <summary>The version of the register in which this entry was last changed, from 1. Consumers keep the highest.</summary>
    public required int Version { get; init; }

    /// <summary>Which of the three safeguarding partners it is.</summary>
    public required Agency Agency { get; init; }

    /// <summary>Its name from the last renaming on.</summary>
    public required string Name { get; init; }

    /// <summary>Region of a council; none for boards and forces.</summary>
    public string? Region { get; init; }

    /// <summary>Names it had before, the earliest first.</summary>
    public IReadOnlyList<EarlierName> EarlierNames { get; init; } = [];

    /// <summary>Its first day; none where it is older than the register.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Its last day; none where no end is known.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Codes of those that took its place, the one with the most of it first.</summary>
    public IReadOnlyList<string> Successors { get; init; } = [];

    /// <summary>The areas that a board or a force serves, and served. A council serves its own area, which is not said here.</summary>
    public IReadOnlyList<ServedArea> Serves { get; init; } = [];
}

/// <summary>A name that a body had until it was renamed.</summary>
/// <param name="Name">The name.</param>
/// <param name="Until">Its last day.</param>
public record EarlierName(string Name, DateOnly Until);

/// <summary>An area that a board or a force serves as safeguarding partner for a time.</summary>
public record ServedArea
{
    /// <summary>GSS code of the area's council.</summary>
    public required string AreaCode { get; init; }

    /// <summary>The first day; none where it is older than the register.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day; none where no end is known.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>
    /// Whether it signs for its agency. Every area has one force; where several boards serve it, one of them signs: the one that the area's
    /// published arrangements name (Children Act 2004 s.16G).
    /// </summary>
    public bool Signs { get; init; } = true;
}

/// <summary>An entry of the register was added or changed.</summary>
public record AreaRegisterChanged
{
    /// <summary>The whole entry as it is now.</summary>
    public required RegisteredBody Body { get; init; }

    /// <summary>When it was changed (UTC); what was changed may begin later.</summary>
    public required DateTime ChangedAt { get; init; }
}
