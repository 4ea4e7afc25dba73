using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Lists;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>The council's drafts: any of its notifiers resumes any of them, on whatever computer.</summary>
[Authorize(Policies.Notifier)]
public class NotifyPage(DraftsClient drafts) : ListPage<DraftSummary>
{
    [BindProperty(SupportsGet = true, Name = "")]
    public DraftFilter Filter { get; set; } = new();

    /// <summary>What the page before did.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public string? Banner => Done == "handed-over"
        ? "The draft is handed over. The other council finds it among its drafts and is told; it sends it, or hands it back."
        : null;

    /// <summary>Made as the page opens, so that a double click starts one draft.</summary>
    public Guid NewId { get; } = Guid.CreateVersion7();

    public override string Caption => "Drafts of your council";

    public override string Empty => Filter.Kind is null
        ? "There are no drafts. What your council starts and has not sent yet is listed here."
        : "There is no draft of this kind.";

    public override IReadOnlyList<Column<DraftSummary>> Columns => DraftColumns.Of("/notify");

    protected override string FileName => "drafts";

    protected override Task<Page<DraftSummary>> FetchAsync(string? after, int limit, CancellationToken ct) =>
        drafts.ListAsync(Filter.ToQuery(Order, after, limit), ct);

    public async Task<IActionResult> OnPostAsync(Guid newId, CancellationToken ct)
    {
        // Started before and perhaps filled in since: that is the draft of the first click.
        if (await drafts.FindAsync(newId, ct) is null)
            await drafts.SaveAsync(newId, new NotificationContent(), version: null, ct);
        return LocalRedirect($"/notify/{newId}");
    }
}
