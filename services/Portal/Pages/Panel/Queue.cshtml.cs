using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>Every case before the panel. What it is narrowed by is in the address, so a view can be kept and sent.</summary>
[Authorize(Policies.PanelReader)]
public partial class QueuePage(PanelClient panel, MeetingsClient meetings, PeopleClient people, AreaRegister areas, CurrentUser person)
    : ListPage<CaseSummary>
{
    [BindProperty(SupportsGet = true, Name = "")]
    public QueueFilter Filter { get; set; } = new();

    public override string Caption => "Panel cases";

    public override string Empty => Filter.Narrows
        ? "No cases match. Remove a filter to see more."
        : "No notification has reached the panel yet. A case opens by itself when one is sent.";

    /// <summary>Views that are asked for every day.</summary>
    public IReadOnlyList<Crumb> Views { get; } =
    [
        new("All cases", "/panel/cases"),
        new("Waiting for the panel", "/panel/cases?State=awaitingDecision&sort=answerDue"),
        new("Answer overdue", "/panel/cases?Only=overdue&sort=answerDue"),
        new("My cases", "/panel/cases?Owner=me&sort=-priority"),
        new("Cases without an owner", "/panel/cases?Owner=nobody"),
        new("Cases of ended areas not given to a successor", "/panel/cases?Only=shared"),
    ];

    public override IReadOnlyList<Column<CaseSummary>> Columns =>
    [
        new("Reference", row => row.Reference) { Link = row => $"/panel/cases/{row.Id}", Sort = "reference" },
        new("Area", row => row.AreaName) { Under = true },
        new("Area code", row => row.AreaCode) { FileOnly = true },
        new("Kind", row => PanelWords.For(row.Kind)) { Under = true },
        new("Notified late", row => row.Late) { Under = true, Tag = _ => "orange" },
        new("Media interest", row => row.MediaInterest) { Under = true, Tag = _ => "purple" },
        new("Sent", row => row.SentAt) { Sort = "sent", Standing = Standing.Descending },
        new("Entered later", row => row.EnteredAt is { } at ? $"Entered {Dates.Brief(at)}" : null) { Under = true },
        new("Rapid review due", row => row.RapidReview.DueOn) { FileOnly = true },
        new("Rapid review sent", row => row.RapidReview.SubmittedAt) { FileOnly = true },
        new("State", row => PanelWords.For(row.State)) { Sort = "state", Tag = row => PanelWords.Colour(row.State) },
        new("Outcome", row => row.Outcome is { } outcome ? PanelWords.For(outcome) : null) { Under = true },
        new("Decided", row => row.DecidedAt) { FileOnly = true },
        new("Answer due", row => row.RapidReview.ResponseDueOn)
        {
            Sort = "answerDue", Due = row => row.DecidedAt is null, None = "None due",
            Provisional = row => Due.MayMove(row.RapidReview.ResponseDueOn!.Value),
        },
        new("Priority", row => PanelWords.For(row.Priority)) { Sort = "priority", Tag = row => PanelWords.Colour(row.Priority) },
        new("Case owner", row => row.Owner?.Name) { Sort = "owner", None = "Nobody" },
        new("Given to area", row => row.GivenToAreaCode) { FileOnly = true },
    ];

    protected override string FileName => "panel-cases";

    protected override void Check() => Filter = Filter with { Area = areas.Known(Filter.Area) };

    protected override Task<Page<CaseSummary>> FetchAsync(string? after, int limit, CancellationToken ct) =>
        panel.CasesAsync(Filter.ToQuery(Order, after, limit), ct);
}
