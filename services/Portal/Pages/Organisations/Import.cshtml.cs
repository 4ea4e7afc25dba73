using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Pages.Notify;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Organisations;

/// <summary>First approvers from a file: what would become of each row is shown first, and nobody is invited before that.</summary>
[Authorize(Policies.Operator)]
[UploadLimit(MaxRequestBytes)]
public class ImportPage(OrganisationsClient organisations) : PageModel
{
    const int MaxFileBytes = 200_000;

    // The file, or the same file as the form of the second step carries it.
    const long MaxRequestBytes = 2 * MaxFileBytes;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>The file that was looked at, in base64.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    public ApproverImport? Outcome { get; private set; }

    /// <summary>Whether the people were invited, rather than only looked at.</summary>
    public bool IsDone { get; private set; }

    public int Good => Outcome!.Rows.Count(row => row.State == ApproverImportState.Invited);

    public Table Wrong => TableOf("Rows that cannot be used", ApproverImportState.Wrong,
        new Column<ApproverImportRow>("Why", row => row.Problems.Select(problem => problem.Message)));

    public Table Known => TableOf("Invited already, or here already", ApproverImportState.Known);

    public Table Invited => TableOf(IsDone ? "Invited" : "To be invited", ApproverImportState.Invited);

    public void OnGet([FromQuery(Name = UploadLimitAttribute.TooLarge)] bool tooLarge)
    {
        if (tooLarge)
            ModelState.AddModelError(nameof(Upload), "The file must be 200 kB or smaller");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Upload is null)
            ModelState.AddModelError(nameof(Upload), "Select a file");
        else if (Upload.Length > MaxFileBytes)
            ModelState.AddModelError(nameof(Upload), "The file must be 200 kB or smaller");
        else
            await LookAsync(await BytesAsync(Upload, ct), ct);
        return Page();
    }

    public async Task<IActionResult> OnPostInviteAsync(CancellationToken ct)
    {
        var bytes = new byte[MaxFileBytes];
        if (!Convert.TryFromBase64String(Kept ?? "", bytes, out var written))
            return LocalRedirect("/organisations/import");
        var answer = await organisations.InviteApproversAsync(bytes[..written], ct);
        (Outcome, IsDone) = (answer.Value, answer.Value is not null);
        if (answer.Refusal is { } refusal)
            ModelState.Add(refusal, fieldOf: _ => nameof(Upload));
        return Page();
    }

    async Task LookAsync(byte[] file, CancellationToken ct)
    {
        var answer = await organisations.CheckApproversAsync(file, ct);
        (Outcome, Kept) = (answer.Value, Convert.ToBase64String(file));
        if (answer.Refusal is { } refusal)
            ModelState.Add(refusal, fieldOf: _ => nameof(Upload));
    }

    static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        return bytes.ToArray();
    }

    Table<ApproverImportRow> TableOf(string caption, ApproverImportState state, params Column<ApproverImportRow>[] more) =>
        new(caption, [.. Outcome!.Rows.Where(row => row.State == state)],
        [
            new("Line", row => row.Line),
            new("Organisation", row => row.Organisation),
            new("Name", row => row.Name),
            new("Email address", row => row.Email),
            .. more,
        ]);
}
