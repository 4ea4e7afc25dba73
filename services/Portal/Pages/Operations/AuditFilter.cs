using Safeguarding.Client;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Safeguarding.Portal.Show;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>What the audit is narrowed by, as the page's address names it.</summary>
public record AuditFilter
{
    public static readonly IReadOnlyList<Choice> Services = [.. OperatedService.All.Select(service =>
        new Choice(service.Code, service.Name))];

    public static readonly IReadOnlyList<Choice> Kinds = [new("true", "Reading only"), new("false", "Everything but reading")];

    public string? Service { get; init; }

    /// <summary>A case's reference, or a part of it.</summary>
    public string? Reference { get; init => field = value?.Trim(); }

    /// <summary>A name, an email address or an id.</summary>
    public string? Who { get; init => field = value?.Trim(); }

    public string? Organisation { get; init => field = Guid.TryParse(value, out _) ? value : null; }

    public string? Reads { get; init => field = value is "true" or "false" ? value : null; }

    /// <summary>In words or as the code.</summary>
    public string? Action { get; init => field = value?.Trim(); }

    /// <summary>Id of a record that is no case.</summary>
    public string? Subject { get; init => field = value?.Trim(); }

    public DateEntry From { get; init; } = new();

    public DateEntry To { get; init; } = new();

    public OperatedService Of => OperatedService.Find(Service) ?? OperatedService.All[0];

    public bool Narrows => new[] { Reference, Who, Organisation, Reads, Action, Subject }.Any(value => !string.IsNullOrEmpty(value))
        || !From.IsEmpty || !To.IsEmpty;

    public void Check(ModelStateDictionary state)
    {
        if (Subject is { Length: > 0 } && !Guid.TryParse(Subject, out _))
            state.AddModelError(nameof(Subject), "Enter the id of a record, for example 0197e000-0000-7000-8000-000000000000");
        if (From.IsWrong)
            state.AddModelError(nameof(From), "From must be a real date");
        if (To.IsWrong)
            state.AddModelError(nameof(To), "To must be a real date");
        if (From.Date > To.Date)
            state.AddModelError(nameof(To), "To must be the same as or after from");
    }

    /// <summary>The same question to the service; dates are London dates, both included.</summary>
    public string ToQuery(string? actor, string? sort, string? after, int limit) => Query.Of(
        ("reference", Reference), ("subject", Subject), ("actor", actor), ("organisation", Organisation), ("reads", Reads),
        ("action", Action is null ? null : AuditWords.CodeOf(Action)),
        ("from", From.Date is { } from ? Instant(from.AddDays(-1)) : null), ("to", To.Date is { } to ? Instant(to) : null),
        ("sort", sort), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture)));

    static string Instant(DateOnly dayBefore) =>
        LondonTime.EndOfDayUtc(dayBefore).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
