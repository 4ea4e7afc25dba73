using System.Globalization;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Organisations;

/// <summary>What the list is narrowed by, as the page's address names it. One altered by hand narrows nothing.</summary>
public record OrganisationFilter
{
    public static readonly IReadOnlyList<Choice> Kinds = Choices.Of<OrganisationType>(Words.For);

    public static readonly IReadOnlyList<Choice> States =
        [new("no-approver", "Without an approver"), new("current", "Not ended"), new("ended", "Ended")];

    public string? Q { get; init; }

    public string? Area { get; init; }

    public string? Kind { get; init => field = Codes.Known<OrganisationType>(value); }

    public string? State { get; init => field = States.Any(choice => choice.Value == value) ? value : null; }

    /// <summary>The same question to the service.</summary>
    public string ToQuery(string? after, int limit) => Query.Of(("q", Q), ("area", Area), ("kind", Kind), ("state", State),
        ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture)));
}
