using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Shares;

/// <summary>What is shared with the department or the inspectorate, and what of it their people still have to acknowledge.</summary>
[Authorize(Policies.Recipient)]
public class SharedPage(NotificationsClient notifications, AreaRegister areas, CurrentUser person) : ListPage<SharedNotification>
{
    [BindProperty(SupportsGet = true, Name = "")]
    public SharedFilter Filter { get; set; } = new();

    public string Organisation => person.OrganisationKind == OrganisationType.Department ? "the department" : "the inspectorate";

    public override string Caption => "Notifications shared with you";

    public override string Empty =>
        Filter.Narrows ? "Nothing matches. Remove a filter to see more." : "No notification is shared with you yet.";

    public override IReadOnlyList<Column<SharedNotification>> Columns =>
    [
        new("Reference", row => row.Summary.Reference) { Link = row => $"/cases/{row.Summary.Id}/record" },
        new("Area", row => areas.Find(row.Summary.AreaCode)?.Name ?? row.Summary.AreaCode) { Under = true },
        new("Area code", row => row.Summary.AreaCode) { FileOnly = true },
        new("Kind", row => Words.For(row.Summary.Kind)),
        new("State", row => Words.For(row.Summary.State)) { Under = true },
        new("Children", row => row.Summary.NumberOfChildren) { FileOnly = true },
        new("Became aware", row => row.Summary.BecameAwareOn) { FileOnly = true },
        new("Sent", row => row.Summary.SentAt),
        new("Version", row => row.Latest.Version),
        new("Opened", row => row.Latest.OpenedAt) { WithTime = true, None = "Not yet" },
        new("Acknowledged", row => row.Latest.AcknowledgedAt) { WithTime = true, None = "Not yet" },
        new("By", row => row.Latest.AcknowledgedBy) { Under = true },
    ];

    protected override string FileName => "shared-notifications";

    protected override void Check() => Filter = Filter with { Area = areas.Known(Filter.Area) };

    protected override Task<Page<SharedNotification>> FetchAsync(string? after, int limit, CancellationToken ct) =>
        notifications.SharedAsync(Filter.ToQuery(after, limit), ct);
}
