using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>Files of the draft: added one at a time by a plain form, and taken away again.</summary>
[UploadLimit(MaxRequestBytes)]
public class DocumentsPage(DraftsClient drafts, CaseFileClient caseFile) : DraftPage(drafts)
{
    const long MaxRequestBytes = (25 * 1024 * 1024) + (64 * 1024);

    /// <summary>An amendment adds its documents to the notification itself, and partners read it there.</summary>
    protected override bool IsThere => Draft.Amends is null;

    [BindProperty]
    public IFormFile? Document { get; set; }

    /// <summary><c>check</c> where the person came from the check of all answers.</summary>
    [FromQuery(Name = "return")]
    public string? Return { get; set; }

    public string Back => Return == "check" ? Onward : Home;

    public string Onward => Return == "check" ? $"{Home}/check" : $"{Home}/partners";

    string Here => Return == "check" ? $"{Home}/documents?return=check" : $"{Home}/documents";

    public IReadOnlyList<AttachmentDetails> Files { get; private set; } = [];

    public Task OnGetAsync([FromQuery(Name = UploadLimitAttribute.TooLarge)] bool tooLarge, CancellationToken ct)
    {
        if (tooLarge)
            ModelState.AddModelError(nameof(Document), "The file must be 25 MB or smaller.");
        return ListAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid? remove, CancellationToken ct)
    {
        if (remove is { } file)
        {
            await caseFile.RemoveAsync(Id, file, ct);
            return LocalRedirect(Here);
        }

        if (Document is null)
            ModelState.AddModelError(nameof(Document), "Select a file");
        else if ((await UploadAsync(Document, ct)).Refusal is { } refusal)
            ModelState.Add(refusal, fieldOf: _ => nameof(Document));
        else
            return LocalRedirect(Here);
        await ListAsync(ct);
        return Page();
    }

    async Task<Answer<AttachmentDetails>> UploadAsync(IFormFile document, CancellationToken ct)
    {
        await using var content = document.OpenReadStream();
        return await caseFile.UploadAsync(Id, document.FileName, content, ct);
    }

    async Task ListAsync(CancellationToken ct) => Files = await caseFile.FilesAsync(Id, ct) ?? [];
}
