using Safeguarding.Portal.Lists;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>What the list of cases is narrowed by and how it is ordered, as the page's address names it.</summary>
public record CaseFilter
{
    public static readonly IReadOnlyList<Choice> Lateness = [new("true", "Late"), new("false", "In time")];

    public string? State { get; init; }

    public string? Kind { get; init; }

    public string? Area { get; init; }

    public string? Late { get; init; }

    /// <summary>First and last day of sending, both included.</summary>
    public DateEntry From { get; init; } = new();

    public DateEntry To { get; init; } = new();

    public string? Sort { get; init; }

    public string? After { get; init; }

    public bool Narrows => State is not null || Kind is not null || Area is not null || Late is not null || !From.IsEmpty || !To.IsEmpty;

    /// <summary>The same question to the service.</summary>
    public string Query(int limit) => ListAddress.Query(
        ("state", State), ("kind", Kind), ("area", Area), ("late", Late), ("from", Day(From)), ("to", Day(To)), ("sort", Sort), ("after", After),
        ("limit", limit.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    static string? Day(DateEntry entry) => entry.Date is { } date ? Dates.Machine(date) : null;
}
