using System.Globalization;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.People;

/// <summary>What the list is narrowed by and how it is ordered, as the page's address names it.</summary>
public record PeopleFilter
{
    public static readonly IReadOnlyList<Choice> Roles = [.. ServiceDefaults.Security.Roles.All.Select(role => new Choice(role, Words.ForRole(role)))];

    public static readonly IReadOnlyList<Choice> States = [new("active", "Active"), new("left", "Left")];

    public string? Role { get; init; }

    public string? State { get; init; }

    public string? Sort { get; init; }

    public string? After { get; init; }

    public bool Narrows => Role is not null || State is not null;

    /// <summary>The same question to the service; what is no code of a filter is left out.</summary>
    public string Query(int limit) => ListAddress.Query(
        ("role", Known(Role, Roles)), ("state", Known(State, States)), ("sort", Sort is "joined" or "signedIn" or "-signedIn" ? Sort : null),
        ("after", After), ("limit", limit.ToString(CultureInfo.InvariantCulture)));

    static string? Known(string? code, IReadOnlyList<Choice> choices) => choices.Any(choice => choice.Value == code) ? code : null;
}
