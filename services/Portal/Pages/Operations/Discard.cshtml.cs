using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Operations;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>Gives a failed message up: asks why.</summary>
public class DiscardPage(OperationsClient operations) : FailurePage(operations)
{
    [BindProperty]
    public string? Reason { get; set; }

    public IActionResult OnGet() => Waits ? Page() : LocalRedirect(Path);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var request = new DiscardFailedMessageRequest { Reason = Reason?.ReplaceLineEndings("\n") };
        var answer = await Operations.DiscardAsync(Service.Code, Id, request, Version, ct);
        return answer.Refusal is null
            ? LocalRedirect($"{Path}?done=discarded")
            : await RefusedAsync(answer.Refusal, Say, ct);
    }

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Reason), "too-long") => "The reason must be 2,000 characters or fewer",
        (nameof(Reason), _) => "Say why the message is discarded",
        _ => null,
    };
}
