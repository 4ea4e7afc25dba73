using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Reviewers;

/// <summary>The secretariat looks after the pool: who is in it, who was removed and why.</summary>
[Authorize(Policies.Secretariat)]
public class PoolPage(ReviewersClient reviewers) : ListPage<PooledReviewer>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true, Name = "removed")]
    public bool Removed { get; set; }

    public override string Caption => Removed ? "Reviewers removed from the pool" : "Reviewers in the pool";

    public override string Empty => !string.IsNullOrWhiteSpace(Q) ? "No reviewers match. Try another word."
        : Removed ? "Nobody was removed." : "Nobody is in the pool yet.";

    public override IReadOnlyList<Column<PooledReviewer>> Columns =>
    [
        new("Name", row => row.Name),
        new("Expertise", row => row.Expertise),
        new("In the pool since", row => row.AddedOn) { Sort = "added", Standing = Standing.Descending },
        new("Removed", row => row.RemovedAt),
        new("Reason of removal", row => row.RemovalReason),
    ];

    protected override string FileName => "reviewers-pool";

    protected override Task<Page<PooledReviewer>> FetchAsync(string? after, int limit, CancellationToken ct) => reviewers.AllAsync(
        Query.Of(("q", Q?.Trim()), ("removed", Removed ? "true" : "false"), ("sort", Order), ("after", after),
            ("limit", limit.ToString(CultureInfo.InvariantCulture))), ct);
}
