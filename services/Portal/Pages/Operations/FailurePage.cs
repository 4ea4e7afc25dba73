using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>What the pages about one failed message share: finding it, and the version that was read.</summary>
[Authorize(Policies.Operator)]
public abstract class FailurePage(OperationsClient operations) : PageModel
{
    public OperatedService Service { get; private set; } = null!;

    public FailedMessageDetails Message { get; private set; } = null!;

    public string Path => $"/operations/errors/{Service.Code}/{Message.Summary.Id}";

    public bool Waits => Message.Summary.State == FailedMessageState.Waiting;

    /// <summary>As it was when the page was opened.</summary>
    [BindProperty]
    public int Version { get; set; }

    protected OperationsClient Operations => operations;

    protected async Task<bool> FindAsync(string service, Guid id, CancellationToken ct)
    {
        if (OperatedService.Find(service) is not { HasQueues: true } known || await operations.FindAsync(known.Code, id, ct) is not { } found)
            return false;
        (Service, Message) = (known, found);
        return true;
    }

    /// <summary>Shows the page again with the refusal, ready to be sent again where the message has only changed meanwhile.</summary>
    protected async Task<IActionResult> RefusedAsync(
        Refusal refusal, string service, Guid id, Func<string, string, string?> say, CancellationToken ct)
    {
        ModelState.Add(refusal, say);
        if (!await FindAsync(service, id, ct))
            return NotFound();
        if (refusal.IsStale)
        {
            ModelState.Remove(nameof(Version));
            Version = Message.Summary.Version;
        }

        return Page();
    }
}
