using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Operations.SubjectRequests;

/// <summary>The register of requests, open and closed, what is due first.</summary>
[Authorize(Policies.Operator)]
public class SubjectRequestsPage(SubjectRequestsClient requests) : ListPage<SubjectRequestSummary>
{
    public override string Caption => "Requests";

    public override string Empty => "No request was entered yet.";

    public override IReadOnlyList<Column<SubjectRequestSummary>> Columns =>
    [
        new("Id", row => row.Id) { FileOnly = true },
        new("Number", row => row.Reference) { Link = row => $"/operations/subject-requests/{row.Id}" },
        new("State", row => SubjectWords.For(row.State)) { Tag = row => SubjectWords.Colour(row.State) },
        new("Outcome", row => row.Outcome is { } outcome ? SubjectWords.For(outcome) : null) { Under = true },
        new("Received", row => row.ReceivedOn),
        new("Due", row => row.DueOn) { Due = row => row.ClosedAt is null },
        new("Extended", row => row.Extended) { Under = true, Tag = _ => "grey" },
        new("Closed", row => row.ClosedAt),
    ];

    protected override string FileName => "subject-requests";

    protected override Task<Page<SubjectRequestSummary>> FetchAsync(string? after, int limit, CancellationToken ct) =>
        requests.ListAsync(Query.Of(("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture))), ct);
}
