using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Portal.Lists;

namespace Safeguarding.Portal.Pages.Bulletins;

/// <summary>The archive, newest first unless asked otherwise.</summary>
[AllowAnonymous]
public class BulletinsPage(LibraryClient library) : ListPage<BulletinHeadline>
{
    public override string Caption => "Bulletins";

    public override string Empty => "No bulletin has been issued yet.";

    public override IReadOnlyList<Column<BulletinHeadline>> Columns =>
    [
        new("Issue", bulletin => bulletin.IssueNumber),
        new("Title", bulletin => bulletin.Title),
        new("Issued", bulletin => bulletin.IssuedAt) { Sort = "issued", Standing = Standing.Descending },
        new("Themes", bulletin => bulletin.Themes.Select(theme => theme.Name)),
        new("Withdrawn", bulletin => bulletin.Withdrawn),
        new("Address", bulletin => $"{Request.Scheme}://{Request.Host}/bulletins/{bulletin.IssueNumber}"),
    ];

    protected override string FileName => "bulletins";

    protected override Task<Page<BulletinHeadline>> FetchAsync(string? after, int limit, CancellationToken ct) => library.BulletinsAsync(
        Query.Of(("sort", Order), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture))), ct);
}
