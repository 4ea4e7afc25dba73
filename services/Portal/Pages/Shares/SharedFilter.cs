using System.Globalization;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Shares;

/// <summary>What the list is narrowed by, as the page's address names it. One altered by hand narrows nothing.</summary>
public record SharedFilter
{
    public static readonly IReadOnlyList<Choice> States = Choices.Of<NotificationState>(Words.For);

    public static readonly IReadOnlyList<Choice> Answers = [new("false", "Not yet"), new("true", "Yes")];

    public string? Kind { get; init => field = Codes.Known<IncidentKind>(value); }

    public string? State { get; init => field = Codes.Known<NotificationState>(value); }

    public string? Area { get; init; }

    /// <summary>Whether the latest version is.</summary>
    public string? Acknowledged { get; init => field = value is "true" or "false" ? value : null; }

    public bool Narrows => (Kind ?? State ?? Area ?? Acknowledged) is not null;

    public string ToQuery(string? after, int limit) => Query.Of(
        ("kind", Kind), ("state", State), ("area", Area), ("acknowledged", Acknowledged), ("after", after),
        ("limit", limit.ToString(CultureInfo.InvariantCulture)));
}
