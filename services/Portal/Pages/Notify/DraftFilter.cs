using System.Globalization;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>What a list of drafts is narrowed by, as the page's address names it. One altered by hand shows everything.</summary>
public record DraftFilter
{
    public static readonly IReadOnlyList<Choice> Kinds = CodeChoices.Of<IncidentKind>(Words.For);

    public string? Kind { get; init => field = Codes.Known<IncidentKind>(value); }

    /// <summary>The same question to the service.</summary>
    public string Query(string? sort, string? after, int limit) => ListAddress.Query(
        ("kind", Kind), ("sort", sort), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture)));
}
