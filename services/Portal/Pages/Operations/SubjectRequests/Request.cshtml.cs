using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Operations.SubjectRequests;

/// <summary>One request: whom it is about, where they were found, the copy, and how it ends.</summary>
[Authorize(Policies.Operator)]
public class SubjectRequestPage(SubjectRequestsClient requests, AreaRegister areas) : RecordPage<SubjectRequestDetails>
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public string? ExtensionReason { get; set; }

    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    public string? CloseReason { get; set; }

    public SubjectRequestDetails Asked => Record;

    public string Path => $"/operations/subject-requests/{Id}";

    public string Name => string.Join(' ', new[] { Asked.FirstNames, Asked.LastName }.Where(name => !string.IsNullOrEmpty(name)));

    /// <summary>Everything is looked through, and each case that is still there and open is decided on.</summary>
    public bool CanCopy => Asked.SearchedAt is not null && Open.Any(finding => finding.IsSubject == true)
        && Open.All(finding => finding.IsSubject is not null);

    public bool WaitsForDecisions => Asked.Findings.Count > 0
        && (Asked.SearchedAt is null || Open.Any(finding => finding.IsSubject is null));

    /// <summary>How many may be about the person and are left to the panel's secretariat.</summary>
    public int Restricted => Asked.Findings.Count(finding => finding is { Gone: false, Restricted: true, IsSubject: not false });

    IEnumerable<SubjectFinding> Open => Asked.Findings.Where(finding => finding is { Gone: false, Restricted: false });

    public override string? Banner => Done switch
    {
        "entered" => "The request is entered. Everything is being looked through.",
        "extended" => "The time is extended. Tell the person why.",
        "closed" => "The request is closed.",
        "decided" => "What you decided on the case is kept.",
        _ => null,
    };

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnGetCopyAsync(CancellationToken ct)
    {
        if (await requests.CopyAsync(Id, ct) is not { } copy)
            return LocalRedirect(Path);
        Response.Headers.CacheControl = "no-store";
        return File(CopyInWords.Of(copy, areas), "application/zip", $"{Asked.Reference}.zip");
    }

    public async Task<IActionResult> OnPostExtendAsync(CancellationToken ct) =>
        await DoneAsync(
            await requests.ExtendAsync(Id, new SubjectRequestExtension { Reason = ExtensionReason?.ReplaceLineEndings("\n") }, ct),
            nameof(ExtensionReason), "extended", ct);

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken ct) =>
        await DoneAsync(await requests.CloseAsync(Id, new SubjectRequestClosure
        {
            Outcome = Codes.Parse<SubjectRequestOutcome>(Outcome),
            Reason = string.IsNullOrWhiteSpace(CloseReason) ? null : CloseReason.ReplaceLineEndings("\n"),
        }, ct), nameof(CloseReason), "closed", ct);

    protected override Task<SubjectRequestDetails?> FindAsync(CancellationToken ct) => requests.FindAsync(Id, ct);

    async Task<IActionResult> DoneAsync(Answer<object> answer, string reason, string done, CancellationToken ct)
    {
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"{Path}?done={done}");
        return await ReadAsync(ct) ? Again(refusal, Say, path => path == "reason" ? reason : nameof(Outcome)) : NotFound();
    }

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Outcome), _) => "Select how it ended",
        (_, "too-long") => "The reason must be 2,000 characters or fewer",
        (_, "required") => "Say why",
        _ => null,
    };
}
