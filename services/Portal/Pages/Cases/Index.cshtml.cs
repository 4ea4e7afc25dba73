using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>The notifications of the person's area, or all of them for the panel. Rows name nobody.</summary>
[Authorize(Policies.CaseReader)]
public class CasesPage(NotificationsClient notifications, AreaRegister areas, CurrentUser person) : ListPage<NotificationSummary>
{
    [BindProperty(SupportsGet = true, Name = "")]
    public CaseFilter Filter { get; set; } = new();

    public override string Caption => "Cases";

    public override string Empty => Filter.Narrows ? "No cases match. Remove a filter to see more." : "No notification has been sent yet.";

    public bool CanNotify => person.IsAreaPartner && person.Has(Roles.Notifier);

    public override IReadOnlyList<Column<NotificationSummary>> Columns =>
    [
        new("Reference", row => row.Reference) { Link = row => $"/cases/{row.Id}" },
        new("Area", row => areas.Find(row.AreaCode)?.Name ?? row.AreaCode) { Under = true },
        new("Area code", row => row.AreaCode) { FileOnly = true },
        new("Kind", row => Words.For(row.Kind)),
        new("Children", row => row.NumberOfChildren),
        new("Became aware", row => row.BecameAwareOn),
        new("Sent", row => row.SentAt) { Sort = "sent", Standing = Standing.Descending },
        new("Late", row => row.Late) { Under = true, Tag = _ => "orange" },
        new("State", row => Words.For(row.State)) { Tag = row => CaseWords.Colour(row.State) },
        new("Rapid review to be sent by", row => row.RapidReviewDueOn) { None = "None: outside the panel’s remit" },
    ];

    protected override string FileName => "cases";

    protected override void Check() => Filter.Check(ModelState);

    protected override Task<Page<NotificationSummary>> FetchAsync(string? after, int limit, CancellationToken ct) =>
        notifications.ListAsync(Filter.Query(Order, after, limit), ct);
}
