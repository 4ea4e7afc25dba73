using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;

namespace Safeguarding.Portal.Pages.Reviewers;

/// <summary>The pool from which reviewers of national inquiries are chosen, for everybody to read.</summary>
[AllowAnonymous]
public class ReviewersPage(ReviewersClient reviewers) : ListPage<Reviewer>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Q { get; set; }

    public override string Caption => "Pool of reviewers";

    public override string Empty => string.IsNullOrWhiteSpace(Q) ? "Nobody is in the pool yet." : "No reviewers match. Try another word.";

    public override IReadOnlyList<Column<Reviewer>> Columns =>
    [
        new("Name", row => row.Name),
        new("Expertise", row => row.Expertise),
        new("In the pool since", row => row.AddedOn) { Sort = "added", Standing = Standing.Descending },
    ];

    protected override string FileName => "reviewers";

    protected override Task<Page<Reviewer>> FetchAsync(string? after, int limit, CancellationToken ct) => reviewers.PoolAsync(
        Query.Of(("q", Q?.Trim()), ("sort", Order), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture))),
            ct);
}
