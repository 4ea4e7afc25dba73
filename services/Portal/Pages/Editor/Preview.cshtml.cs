using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>The bulletin as readers will get it. A second person approves it here, where they have read it.</summary>
[Authorize(Policies.Editor)]
public class PreviewPage(LibraryClient library, CurrentUser editor) : DraftPage(library, editor)
{
    public BulletinPreview Preview { get; private set; } = null!;

    public bool CanApprove => !IsWriter && Draft.State is (BulletinState.Draft or BulletinState.AwaitingApproval);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    /// <param name="version">What the person read: a later one they have to read first.</param>
    public async Task<IActionResult> OnPostAsync(int version, CancellationToken ct)
    {
        var answer = await Library.ApproveAsync(Id, version, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"{Address}?done=approved");

        if (refusal.IsStale)
            ModelState.AddModelError("",
                "Someone changed the bulletin after you opened this page. Read the new version below, then approve it.");
        else
            ModelState.Add(refusal);
        return await ShowAsync(ct);
    }

    async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        if (await Library.PreviewAsync(Id, ct) is not { } preview || !await ReadAsync(ct))
            return NotFound();
        Preview = preview;
        return Page();
    }
}
