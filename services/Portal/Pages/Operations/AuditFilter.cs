using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Safeguarding.Portal.Lists;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>What the audit is narrowed by, as the page's address names it.</summary>
public record AuditFilter
{
    public static readonly IReadOnlyList<Choice> Services = [.. OperatedService.All.Select(service => new Choice(service.Code, service.Name))];

    public string? Service { get; init; }

    public string? Subject { get; init; }

    public string? Actor { get; init; }

    public string? Action { get; init; }

    public DateEntry From { get; init; } = new();

    public DateEntry To { get; init; } = new();

    /// <summary>An address that was altered by hand shows the usual order.</summary>
    public string? Sort { get; init => field = value is "occurred" or "-occurred" ? value : null; }

    public string? After { get; init; }

    public OperatedService Of => OperatedService.Find(Service) ?? OperatedService.All[0];

    public bool Narrows => Subject is not null || Actor is not null || Action is not null || !From.IsEmpty || !To.IsEmpty;

    public void Check(ModelStateDictionary state)
    {
        if (Subject is not null && !Guid.TryParse(Subject.Trim(), out _))
            state.AddModelError(nameof(Subject), "Enter the id of a record, for example 0197e000-0000-7000-8000-000000000000");
        if (From.IsWrong)
            state.AddModelError(nameof(From), "From must be a real date");
        if (To.IsWrong)
            state.AddModelError(nameof(To), "To must be a real date");
        if (From.Date > To.Date)
            state.AddModelError(nameof(To), "To must be the same as or after from");
    }

    /// <summary>The same question to the service; dates are London dates, both included.</summary>
    public string Query(string? after, int limit) => ListAddress.Query(
        ("subject", Subject?.Trim()), ("actor", Actor?.Trim()), ("action", Action?.Trim()),
        ("from", From.Date is { } from ? Instant(from.AddDays(-1)) : null), ("to", To.Date is { } to ? Instant(to) : null),
        ("sort", Sort), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture)));

    static string Instant(DateOnly dayBefore) => LondonTime.EndOfDayUtc(dayBefore).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
