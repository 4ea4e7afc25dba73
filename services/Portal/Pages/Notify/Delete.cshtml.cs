using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;

namespace Safeguarding.Portal.Pages.Notify;

public class DeletePage(DraftsClient drafts) : DraftPage(drafts)
{
    // Deleted by the first of two clicks.
    protected override IActionResult Gone => HttpMethods.IsPost(Request.Method) ? LocalRedirect("/notify") : NotFound();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await Drafts.DeleteAsync(Id, Version, ct);
        if (answer.Refusal is not { IsStale: true } refusal)
            return LocalRedirect("/notify");
        StandOn(refusal.CurrentVersion);
        ModelState.AddModelError("", "Someone changed this draft after you opened the page. Look at it before you delete it.");
        return Page();
    }
}
