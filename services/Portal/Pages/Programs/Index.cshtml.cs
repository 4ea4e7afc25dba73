using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Programs;

/// <summary>Programs that work for the approver's organisation, or for all for an administrator.</summary>
[Authorize(Policies.PeopleManager)]
public class IndexPage(ProgramsClient programs, CurrentUser user) : ListPage<ClientDetails>
{
    static readonly IReadOnlyList<Choice> States = Choices.Of<ClientState>(Words.For);

    [BindProperty(SupportsGet = true, Name = "State")]
    public string? State { get; set; }

    /// <summary>Id of the one organisation whose programs are shown.</summary>
    [BindProperty(SupportsGet = true, Name = "Organisation")]
    public Guid? Organisation { get; set; }

    public IReadOnlyList<Choice> StateChoices => States;

    /// <summary>Programs work for an approver's own organisation.</summary>
    public bool MayAsk => user.Has(Roles.Approver);

    public override string Caption => "Programs that work for us";

    public override string Empty => "No program is here.";

    public override IReadOnlyList<Column<ClientDetails>> Columns =>
    [
        new("Name", row => row.Name) { Link = row => $"/clients/{row.Id}" },
        new("Organisation", row => row.Organisation) { Under = true },
        new("For trying out", row => row.Sandbox) { Under = true, Tag = _ => "blue" },
        new("State", row => Words.For(row.State)) { Tag = row => ColourOf(row.State) },
        new("Asked for", row => row.AskedAt) { Sort = "asked", Standing = Standing.Descending },
        new("Last used", row => row.LastUsedAt) { None = "Never", WithTime = true },
        new("Client id", row => row.ClientId) { FileOnly = true },
    ];

    protected override string FileName => "programs";

    protected override Task<Page<ClientDetails>> FetchAsync(string? after, int limit, CancellationToken ct) => programs.ProgramsAsync(
        Query.Of(("state", Codes.Known<ClientState>(State)), ("organisation", Organisation?.ToString()), ("sort", Order), ("after", after),
            ("limit", limit.ToString(CultureInfo.InvariantCulture))), ct);

    internal static string ColourOf(ClientState state) => state switch
    {
        ClientState.AskedFor => "yellow",
        ClientState.Granted => "green",
        _ => "grey",
    };
}
