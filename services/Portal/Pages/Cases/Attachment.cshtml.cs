using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>A file of a draft or notification, always to be saved. Its address says only ids.</summary>
[Authorize(Policies.NotificationReader)]
public class AttachmentPage(CaseFileClient caseFile) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid notificationId, Guid attachment, CancellationToken ct)
    {
        if (await caseFile.DownloadAsync(notificationId, attachment, ct) is not { } answer)
            return NotFound();
        Response.RegisterForDispose(answer);
        Response.Headers.XContentTypeOptions = "nosniff";
        var name = answer.Content.Headers.ContentDisposition is { } disposition
            ? disposition.FileNameStar ?? disposition.FileName?.Trim('"') : null;
        return File(await answer.Content.ReadAsStreamAsync(ct), answer.Content.Headers.ContentType!.ToString(), name ?? "attachment");
    }
}
