using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>A failed message with all that is known of it, and the button that puts it back into its queue.</summary>
public class FailureDetailsPage(OperationsClient operations) : FailurePage(operations)
{
    public override string? Banner => (Done, Waits) switch
    {
        ("replayed", false) => "The message is on its way back to its queue. If it fails again, it will wait here again.",
        ("discarded", false) => "The message is discarded.",
        _ => null,
    };

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
