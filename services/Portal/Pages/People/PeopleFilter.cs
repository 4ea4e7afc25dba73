using Safeguarding.Client;
using System.Globalization;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.People;

/// <summary>What the list is narrowed by, as the page's address names it. One altered by hand narrows nothing.</summary>
public record PeopleFilter
{
    public static readonly IReadOnlyList<Choice> Roles = [.. ServiceDefaults.Security.Roles.All.Select(role =>
        new Choice(role, Words.ForRole(role)))];

    public static readonly IReadOnlyList<Choice> States = [new("active", "Active"), new("left", "Left")];

    public string? Role { get; init => field = Known(value, Roles); }

    public string? State { get; init => field = Known(value, States); }

    public bool Narrows => Role is not null || State is not null;

    /// <summary>The same question to the service.</summary>
    public string ToQuery(string? sort, string? after, int limit) => Query.Of(
        ("role", Role), ("state", State), ("sort", sort), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture)));

    static string? Known(string? code, IReadOnlyList<Choice> choices) => choices.Any(choice => choice.Value == code) ? code : null;
}
