using System.Globalization;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>What a list of drafts is narrowed by and how it is ordered, as the page's address names it. One altered by hand shows everything.</summary>
public record DraftFilter
{
    public static readonly IReadOnlyList<Choice> Kinds = Codes.Choices<IncidentKind>(Words.For);

    public string? Kind { get; init => field = Codes.Parse<IncidentKind>(value) is null ? null : value; }

    public string? Sort { get; init => field = value is "saved" or "-saved" or "due" or "-due" ? value : null; }

    public string? After { get; init; }

    /// <summary>The same question to the service.</summary>
    public string Query(string? after, int limit) => ListAddress.Query(
        ("kind", Kind), ("sort", Sort), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture)));
}
