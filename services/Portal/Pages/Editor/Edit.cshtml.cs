using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>The words of a bulletin. Whoever changes them becomes one of its writers, and an approval is void.</summary>
[Authorize(Policies.Editor)]
public class EditPage(LibraryClient library, CurrentUser editor) : DraftPage(library, editor)
{
    [BindProperty]
    public string? Heading { get; set; }

    [BindProperty]
    public string? Introduction { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    /// <summary>The version that was open when the person began to write.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Someone else saved meanwhile; what they saved is in <see cref="DraftPage.Draft"/>.</summary>
    public bool IsStale { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct))
            return NotFound();
        if (Draft.IssueNumber is not null)
            return LocalRedirect(Address);
        (Heading, Introduction, Text, Version) = (Draft.Title, Draft.Introduction, Draft.Text, Draft.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct))
            return NotFound();
        var answer = await Library.EditAsync(Id, Version, new EditBulletinRequest
        {
            Title = Heading,
            Introduction = Introduction?.ReplaceLineEndings("\n"),
            Text = Text?.ReplaceLineEndings("\n"),
            LessonIds = Draft.LessonIds,
        }, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"{Address}?done=saved");

        IsStale = refusal.IsStale;
        ModelState.Add(refusal, BulletinText.Say, BulletinText.FieldOf);
        // Having seen what is there now, they may save over it.
        Version = refusal.CurrentVersion ?? Version;
        return Page();
    }
}
