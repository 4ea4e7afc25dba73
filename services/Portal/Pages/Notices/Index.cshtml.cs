using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notices;

/// <summary>All that a person was told of: what is new first, then the latest.</summary>
[Authorize(Policies.SignedIn)]
public class IndexPage(NoticesClient notices) : ListPage<NoticeSummary>
{
    public static readonly IReadOnlyList<Choice> States =
        [new("new", "New"), new("open", "Not done yet, seen or not"), new("settled", "Done")];

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public string? Banner => Done == "seen" ? "All are marked as seen" : null;

    public override string Caption => "Notices";

    public override string Empty => State is null ? "You have not been told of anything yet." : "There are none of these.";

    public override IReadOnlyList<Column<NoticeSummary>> Columns =>
    [
        new("What", notice => NoticeWords.For(notice.Kind)) { Link = notice => $"/notices/{notice.Id}" },
        new("Reference", notice => notice.Reference) { Under = true },
        new("State", NoticeWords.StateOf) { Tag = NoticeWords.ColourOf },
        new("By", notice => notice.DueOn) { Due = notice => notice.SettledAt is null, None = "No deadline" },
        new("Told", notice => notice.RaisedAt) { WithTime = true },
        new("By email", notice => notice.MailedAt) { WithTime = true, None = "Not by email" },
        new("Seen", notice => notice.SeenAt) { WithTime = true, None = "Not yet" },
    ];

    /// <summary>The newest of those shown: what comes while the page is open is not marked with them.</summary>
    public DateTime? Newest => Rows.Count == 0 ? null : Rows.Max(notice => notice.RaisedAt);

    protected override string FileName => "notices";

    public async Task<IActionResult> OnPostSeenAsync(DateTime? until, CancellationToken ct)
    {
        await notices.SeeAllAsync(until, ct);
        return LocalRedirect("/notices?done=seen");
    }

    protected override void Check() => State = States.Any(state => state.Value == State) ? State : null;

    protected override Task<Page<NoticeSummary>> FetchAsync(string? after, int limit, CancellationToken ct) =>
        notices.ListAsync(State, after, limit, ct);
}
