using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Operations;

/// <summary>What the pages about one failed message share: finding it, and the version that was read.</summary>
[Authorize(Policies.Operator)]
public abstract class FailurePage(OperationsClient operations) : RecordPage<FailedMessageDetails>
{
    [FromRoute(Name = "service")]
    public string Code { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    public OperatedService Service { get; private set; } = null!;

    public FailedMessageDetails Message => Record;

    public string Path => $"/operations/errors/{Service.Code}/{Message.Summary.Id}";

    public bool Waits => Message.Summary.State == FailedMessageState.Waiting;

    protected OperationsClient Operations => operations;

    protected override async Task<FailedMessageDetails?> FindAsync(CancellationToken ct)
    {
        if (OperatedService.Find(Code) is not { } known)
            return null;
        Service = known;
        return await operations.FindAsync(known.Code, Id, ct);
    }

    protected override int VersionOf(FailedMessageDetails record) => record.Summary.Version;

    /// <summary>Shows the page again with the refusal, ready to be sent again where the message has only changed meanwhile.</summary>
    protected async Task<IActionResult> RefusedAsync(Refusal refusal, Func<string, string, string?> say, CancellationToken ct) =>
        await ReadAsync(ct) ? Again(refusal, say) : NotFound();
}
