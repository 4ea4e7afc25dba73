using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>Takes a bulletin back that was sent, and says why on its public page.</summary>
[Authorize(Policies.Editor)]
public class WithdrawPage(LibraryClient library, CurrentUser editor) : DraftPage(library, editor)
{
    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct))
            return NotFound();
        return Draft.State == BulletinState.Issued ? Page() : LocalRedirect(Address);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct))
            return NotFound();
        var answer = await Library.WithdrawAsync(Id, Reason?.Trim(), ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"{Address}?done=withdrawn");
        ModelState.Add(refusal, Say);
        return Page();
    }

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Reason), "required") => "Enter why the bulletin is withdrawn",
        (nameof(Reason), "too-long") => "Reason must be 400 characters or fewer",
        _ => null,
    };
}
