using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Portal.Clients;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>The last question before a bulletin becomes public: it cannot be called back from those who got it.</summary>
[Authorize(Policies.Editor)]
public class SendPage(LibraryClient library, CurrentUser editor) : DraftPage(library, editor)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
            return NotFound();
        return Draft.State == BulletinState.Approved ? Page() : LocalRedirect(Address);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
            return NotFound();
        var answer = await Library.SendAsync(Id, cancellation);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"{Address}/progress");
        ModelState.Add(refusal);
        return Page();
    }
}
