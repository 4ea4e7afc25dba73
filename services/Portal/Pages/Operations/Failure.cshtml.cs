using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>A failed message with all that is known of it, and the button that puts it back into its queue.</summary>
public class FailureDetailsPage(OperationsClient operations) : FailurePage(operations)
{
    /// <summary>What was done just before, to be said once.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await Operations.ReplayAsync(Service.Code, Id, Version, ct);
        return answer.Refusal is null
            ? LocalRedirect($"{Path}?done=replayed")
            : await RefusedAsync(answer.Refusal, (_, _) => null, ct);
    }
}
