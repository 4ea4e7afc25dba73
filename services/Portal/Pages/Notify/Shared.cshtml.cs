using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Lists;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>Drafts on which a council has asked its partners to comment.</summary>
[Authorize(Policies.AreaPartner)]
public class SharedPage(DraftsClient drafts) : PageModel
{
    const int Rows = 25;

    [BindProperty(SupportsGet = true, Name = "")]
    public DraftFilter Filter { get; set; } = new();

    public Page<DraftSummary> Drafts { get; private set; } = new([], null);

    public async Task OnGetAsync(CancellationToken ct) =>
        Drafts = await drafts.SharedAsync(Filter.Query(Filter.After, Rows), ct);

    public IActionResult OnGetCsv(CancellationToken ct) => new CsvResult<DraftSummary>(
        "drafts-to-comment-on", ServiceCalls.AllAsync(after => drafts.SharedAsync(Filter.Query(after, 200), ct), ct),
        new("Kind of incident", draft => NotifyPage.NameOf(draft)),
        new("Last saved", draft => Dates.Machine(draft.SavedAt)),
        new("To be sent by", draft => draft.NotifyDueOn is { } due ? Dates.Machine(due) : null));
}
