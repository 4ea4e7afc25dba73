using Microsoft.AspNetCore.Mvc;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Clients;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>Files of the draft: added one at a time by a plain form, and taken away again.</summary>
[UploadLimit(MaxRequestBytes)]
public class DocumentsPage(DraftsClient drafts, DossierClient dossier) : DraftPage(drafts)
{
    const long MaxRequestBytes = (25 * 1024 * 1024) + (64 * 1024);

    [BindProperty]
    public IFormFile? Document { get; set; }

    public IReadOnlyList<AttachmentDetails> Files { get; private set; } = [];

    public Task OnGetAsync([FromQuery(Name = UploadLimitAttribute.TooLarge)] bool tooLarge, CancellationToken cancellation)
    {
        if (tooLarge)
            ModelState.AddModelError(nameof(Document), "The file must be 25 MB or smaller.");
        return ListAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(Guid? remove, CancellationToken cancellation)
    {
        if (remove is { } file)
        {
            await dossier.RemoveAsync(Id, file, cancellation);
            return LocalRedirect($"{Home}/documents");
        }

        if (Document is null)
            ModelState.AddModelError(nameof(Document), "Select a file");
        else if ((await dossier.UploadAsync(Id, Document, cancellation)).Refusal is { } refusal)
            ModelState.Add(refusal, fieldOf: _ => nameof(Document));
        else
            return LocalRedirect($"{Home}/documents");
        await ListAsync(cancellation);
        return Page();
    }

    async Task ListAsync(CancellationToken cancellation) => Files = await dossier.FilesAsync(Id, cancellation) ?? [];
}
