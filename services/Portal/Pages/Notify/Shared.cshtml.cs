using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Lists;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>Drafts on which a council has asked its partners to comment.</summary>
[Authorize(Policies.AreaPartner)]
public class SharedPage(DraftsClient drafts) : ListPage<DraftSummary>
{
    [BindProperty(SupportsGet = true, Name = "")]
    public DraftFilter Filter { get; set; } = new();

    public override string Caption => "Drafts to comment on";

    public override string Empty => Filter.Kind is null ? "There are none at the moment." : "There is none of this kind.";

    public override IReadOnlyList<Column<DraftSummary>> Columns => DraftColumns.Of("/notify/shared");

    protected override string FileName => "drafts-to-comment-on";

    protected override Task<Page<DraftSummary>> FetchAsync(string? after, int limit, CancellationToken ct) =>
        drafts.SharedAsync(Filter.ToQuery(Order, after, limit), ct);
}
