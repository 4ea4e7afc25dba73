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

    public IActionResult OnGet() => Draft.State == BulletinState.Issued ? Page() : LocalRedirect(Address);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await Library.WithdrawAsync(Id, Reason?.Trim(), ct);
        return answer.Refusal is { } refusal ? Again(refusal, Say) : LocalRedirect($"{Address}?done=withdrawn");
    }

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Reason), "required") => "Enter why the bulletin is withdrawn",
        (nameof(Reason), "too-long") => "Reason must be 400 characters or fewer",
        _ => null,
    };
}
