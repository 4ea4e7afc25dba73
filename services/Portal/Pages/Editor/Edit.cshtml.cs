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

    /// <summary>Someone else saved meanwhile; what they saved is in <see cref="DraftPage.Draft"/>.</summary>
    public bool IsStale { get; private set; }

    public IActionResult OnGet()
    {
        (Heading, Introduction, Text) = (Draft.Title, Draft.Introduction, Draft.Text);
        return Draft.IssueNumber is null ? Page() : LocalRedirect(Address);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
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
        return Again(refusal, BulletinText.Say, BulletinText.FieldOf);
    }
}
