using Safeguarding.Client;
using System.Globalization;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>What a list of drafts is narrowed by, as the page's address names it. One altered by hand shows everything.</summary>
public record DraftFilter
{
    public static readonly IReadOnlyList<Choice> Kinds = Choices.Of<IncidentKind>(Words.For);

    public string? Kind { get; init => field = Codes.Known<IncidentKind>(value); }

    /// <summary>The same question to the service.</summary>
    public string ToQuery(string? sort, string? after, int limit) => Query.Of(
        ("kind", Kind), ("sort", sort), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture)));
}
