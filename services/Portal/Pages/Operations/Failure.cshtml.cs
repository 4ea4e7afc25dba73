using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>A failed message with all that is known of it, and the button that puts it back into its queue.</summary>
public class FailureDetailsPage(OperationsClient operations) : FailurePage(operations)
{
    /// <summary>What was done just before, to be said once.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(string service, Guid id, CancellationToken ct)
    {
        if (!await FindAsync(service, id, ct))
            return NotFound();
        Version = Message.Summary.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string service, Guid id, CancellationToken ct)
    {
        if (!await FindAsync(service, id, ct))
            return NotFound();
        var answer = await Operations.ReplayAsync(Service.Code, id, Version, ct);
        return answer.Refusal is null
            ? LocalRedirect($"{Path}?done=replayed")
            : await RefusedAsync(answer.Refusal, service, id, (_, _) => null, ct);
    }
}
