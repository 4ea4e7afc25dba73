using Safeguarding.Client;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>What the list of cases is narrowed by, as the page's address names it. One altered by hand narrows nothing.</summary>
public record CaseFilter
{
    public static readonly IReadOnlyList<Choice> Lateness = [new("true", "Late"), new("false", "In time")];

    public string? Reference { get; init => field = value?.Trim(); }

    public string? Stage { get; init => field = Codes.Known<CaseStage>(value); }

    public string? Kind { get; init => field = Codes.Known<IncidentKind>(value); }

    public string? Area { get; init; }

    public string? Late { get; init => field = value is "true" or "false" ? value : null; }

    /// <summary>First and last day of sending, both included.</summary>
    public DateEntry From { get; init; } = new();

    public DateEntry To { get; init; } = new();

    public bool Narrows => Reference is { Length: > 0 } || Stage is not null || Kind is not null || Area is not null || Late is not null
        || !From.IsEmpty || !To.IsEmpty;

    public void Check(ModelStateDictionary state)
    {
        if (From.IsWrong)
            state.AddModelError(nameof(From), "The first day must be a real date");
        if (To.IsWrong)
            state.AddModelError(nameof(To), "The last day must be a real date");
        if (To.Date < From.Date)
            state.AddModelError(nameof(To), "The last day must not be before the first");
    }

    /// <summary>The same question to the service.</summary>
    public string ToQuery(string? sort, string? after, int limit) => Query.Of(
        ("reference", Reference), ("stage", Stage), ("kind", Kind), ("area", Area), ("late", Late), ("from", Day(From)), ("to", Day(To)),
            ("sort", sort),
        ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture)));

    static string? Day(DateEntry entry) => entry.Date is { } date ? Dates.Machine(date) : null;
}
