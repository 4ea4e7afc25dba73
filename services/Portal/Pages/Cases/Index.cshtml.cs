using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Clients;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>The notifications of the person's area, or all of them for the panel. Rows name nobody.</summary>
[Authorize(Policies.CaseReader)]
public class CasesPage(NotificationsClient notifications, LocalInquiriesClient inquiries, AreaRegister areas, CurrentUser person)
    : ListPage<NotificationSummary>
{
    IReadOnlyDictionary<Guid, ReviewStanding>? _standings;

    [BindProperty(SupportsGet = true, Name = "")]
    public CaseFilter Filter { get; set; } = new();

    public override string Caption => "Cases";

    public override string Empty => Filter.Narrows ? "No cases match. Remove a filter to see more." : "No notification has been sent yet.";

    public bool CanNotify => person.IsAreaPartner && person.Has(Roles.Notifier);

    public override IReadOnlyList<Column<NotificationSummary>> Columns =>
    [
        new("Reference", row => row.Reference) { Link = row => $"/cases/{row.Id}", Sort = "reference" },
        new("Your area’s name for it", row => row.Nickname) { Under = true },
        new("Area", row => areas.Find(row.AreaCode)?.Name ?? row.AreaCode) { Sort = "area" },
        new("Area code", row => row.AreaCode) { FileOnly = true },
        new("Kind", row => Words.For(row.Kind)) { Sort = "kind" },
        new("Children", row => row.NumberOfChildren) { FileOnly = true },
        new("Became aware", row => row.BecameAwareOn) { Sort = "aware" },
        new("Sent", row => row.SentAt) { Sort = "sent", Standing = Standing.Descending },
        new("Entered later", row => row.EnteredAt is { } at ? $"Entered {Dates.Brief(at)}" : null) { Under = true },
        new("Late", row => row.Late) { Under = true, Tag = _ => "orange" },
        new("Stage", row => CaseWords.StageOf(row, StandingOf(row))) { Sort = "stage", Tag = row => CaseWords.Colour(row.Stage) },
        new("Acts next", row => CaseWords.Holder(row.Stage, StandingOf(row))) { Under = true },
        new("Next step due", row => row.NextDueOn)
        {
            Sort = "due",
            Due = _ => true,
            Provisional = row => row.NextDueOn is { } due && CaseWords.MayMove(row.Stage, due),
            None = "No date",
        },
    ];

    protected override string FileName => "cases";

    protected override void Check()
    {
        Filter = Filter with { Area = areas.Known(Filter.Area) };
        Filter.Check(ModelState);
    }

    protected override async Task<Page<NotificationSummary>> FetchAsync(string? after, int limit, CancellationToken ct)
    {
        var page = await notifications.ListAsync(Filter.ToQuery(Order, after, limit), ct);
        var written = page.Items.Where(row => row.Stage == CaseStage.RapidReview).Select(row => row.Id).ToList();
        _standings = (await Part.OfAsync(inquiries.StandingsAsync(written, ct))).Value;
        return page;
    }

    // Null where the inquiry has not opened yet, or the service is away.
    ReviewStanding? StandingOf(NotificationSummary row) => _standings?.GetValueOrDefault(row.Id);
}
