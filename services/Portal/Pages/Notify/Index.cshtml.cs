using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>The council's drafts: any of its notifiers resumes any of them, on whatever computer.</summary>
[Authorize(Policies.Notifier)]
public class NotifyPage(DraftsClient drafts) : PageModel
{
    const int Rows = 25;

    [BindProperty(SupportsGet = true, Name = "")]
    public DraftFilter Filter { get; set; } = new();

    public Page<DraftSummary> Drafts { get; private set; } = new([], null);

    /// <summary>Made as the page opens, so that a double click starts one draft.</summary>
    public Guid NewId { get; } = Guid.CreateVersion7();

    public async Task OnGetAsync(CancellationToken ct) =>
        Drafts = await drafts.ListAsync(Filter.Query(Filter.After, Rows), ct);

    public IActionResult OnGetCsv(CancellationToken ct) => new CsvResult<DraftSummary>(
        "drafts", ServiceCalls.AllAsync(after => drafts.ListAsync(Filter.Query(after, 200), ct), ct),
        new("Kind of incident", draft => NameOf(draft)),
        new("Last saved", draft => Dates.Machine(draft.SavedAt)),
        new("Send by", draft => draft.NotifyDueOn is { } due ? Dates.Machine(due) : null));

    public async Task<IActionResult> OnPostAsync(Guid newId, CancellationToken ct)
    {
        // Started before and perhaps filled in since: that is the draft of the first click.
        if (await drafts.FindAsync(newId, ct) is null)
            await drafts.SaveAsync(newId, new NotificationContent(), version: null, ct);
        return LocalRedirect($"/notify/{newId}");
    }

    public static string NameOf(DraftSummary draft) => draft.Kind is { } kind ? Words.For(kind) : "Kind not chosen yet";
}
