using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Operations;
using Safeguarding.Portal.Clients;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>Messages that a service could not consume, one service at a time.</summary>
[Authorize(Policies.Operator)]
public class FailuresPage(OperationsClient operations) : ListPage<FailedMessageSummary>
{
    public static readonly IReadOnlyList<Choice> States = Choices.Of<FailedMessageState>(OperationsWords.For);

    [BindProperty(SupportsGet = true, Name = "service")]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set => field = Codes.Known<FailedMessageState>(value); }

    public override string Caption => "Failed messages";

    public override string Empty => State is null ? "No message has failed here." : "No message is in this state.";

    /// <summary>An address that was altered by hand shows the first service.</summary>
    public OperatedService Service => OperatedService.Find(Code) ?? OperatedService.All[0];

    /// <summary>Every service with what waits there; null where it does not answer.</summary>
    public IReadOnlyList<(OperatedService Service, FailedMessageTotals? Totals)> Services { get; private set; } = [];

    public bool Answers => Services.Single(row => row.Service == Service).Totals is not null;

    public override IReadOnlyList<Column<FailedMessageSummary>> Columns =>
    [
        new("Id", row => row.Id) { FileOnly = true },
        new("Message", row => OperationsWords.NameOf(row.MessageType))
        {
            Link = row => $"/operations/errors/{Service.Code}/{row.Id}",
            LinkHint = row => $"{row.MessageId}",
        },
        new("Queue", row => row.Queue) { Under = true },
        new("Message id", row => row.MessageId) { FileOnly = true },
        new("Fault", OperationsWords.Fault),
        new("Failed", row => row.FailedAt) { WithTime = true, Sort = "failed", Standing = Standing.Descending },
        new("Times", row => row.Faults),
        new("State", row => OperationsWords.For(row.State)) { Tag = row => OperationsWords.Colour(row.State) },
    ];

    protected override string FileName => $"failed-messages-{Service.Code}";

    public override async Task OnGetAsync(CancellationToken ct)
    {
        Services = await Task.WhenAll(OperatedService.All.Select(async service =>
            (service, (await Part.OfAsync(operations.TotalsAsync(service.Code, ct))).Value)));
        if (Answers)
            await base.OnGetAsync(ct);
    }

    protected override Task<Page<FailedMessageSummary>> FetchAsync(string? after, int limit, CancellationToken ct) =>
        operations.FailedAsync(
        Service.Code, Query.Of(("state", State), ("sort", Order), ("after", after),
            ("limit", limit.ToString(CultureInfo.InvariantCulture))), ct);
}
