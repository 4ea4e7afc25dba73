using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Operations;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>Messages that a service could not consume, one service at a time.</summary>
[Authorize(Policies.Operator)]
public class FailuresPage(OperationsClient operations) : PageModel
{
    public static readonly IReadOnlyList<Choice> States = Codes.Choices<FailedMessageState>(OperationsWords.For);

    [BindProperty(SupportsGet = true, Name = "service")]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public OperatedService Service { get; private set; } = OperatedService.WithQueues[0];

    /// <summary>Every service with what waits there; null where it does not answer.</summary>
    public IReadOnlyList<(OperatedService Service, FailedMessageTotals? Totals)> Services { get; private set; } = [];

    /// <summary>Null where the service does not answer.</summary>
    public Page<FailedMessageSummary>? Messages { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Choose();
        Services = await Task.WhenAll(OperatedService.WithQueues.Select(async service => (service, await operations.TotalsAsync(service.Code, ct))));
        if (Services.Single(row => row.Service == Service).Totals is not null)
            Messages = await operations.FailedAsync(Service.Code, Query(After, 25), ct);
    }

    public IActionResult OnGetCsv(CancellationToken ct)
    {
        Choose();
        return new CsvResult<FailedMessageSummary>(
            $"failed-messages-{Service.Code}",
            ServiceCalls.AllAsync(after => operations.FailedAsync(Service.Code, Query(after, 200), ct), ct),
            new("Id", row => row.Id.ToString()),
            new("Message", row => row.MessageType),
            new("Message id", row => row.MessageId.ToString()),
            new("Queue", row => row.Queue),
            new("Fault", row => row.ExceptionType),
            new("Failed at (UTC)", row => row.FailedAt.ToString("O", CultureInfo.InvariantCulture)),
            new("Times failed", row => row.Faults.ToString(CultureInfo.InvariantCulture)),
            new("State", row => OperationsWords.For(row.State)));
    }

    // An address that was altered by hand shows the first service, or every state.
    void Choose()
    {
        Service = OperatedService.Find(Code) is { HasQueues: true } found ? found : OperatedService.WithQueues[0];
        State = Codes.Parse<FailedMessageState>(State) is { } state ? Codes.Of(state) : null;
        Sort = Sort is "failed" or "-failed" ? Sort : null;
    }

    string Query(string? after, int limit) => ListAddress.Query(
        ("state", State), ("sort", Sort), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture)));
}
