using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>Other lessons, or another order, for a bulletin that is written already.</summary>
[Authorize(Policies.Editor)]
public class LessonsPage(LibraryClient library, CurrentUser editor) : DraftPage(library, editor)
{
    [BindProperty(SupportsGet = true, Name = "")]
    public LessonChoice Choice { get; set; } = new();

    /// <summary>The version that was open when the person began to choose.</summary>
    [FromQuery(Name = "version")]
    public int? Begun { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public static IReadOnlyList<Choice> Texts { get; } =
    [
        new("keep", "Keep the text as it is", "You change it yourself where it needs it."),
        new("anew", "Draft the text again from these lessons", "What was written by hand after the introduction is lost."),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Draft.IssueNumber is not null)
            return LocalRedirect(Address);
        if (Begun is not { } begun)
            return LocalRedirect($"{Address}/lessons?version={Version}{string.Concat(Draft.LessonIds.Select(id => $"&lesson={id}"))}");
        if (Choice.Step(Request) is { } step)
            return step;
        Version = begun;
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Text is not ("keep" or "anew"))
        {
            ModelState.AddModelError(nameof(Text), "Select what happens to the text");
            return await ShowAsync(ct);
        }

        var answer = await Library.EditAsync(Id, Version, new EditBulletinRequest
        {
            Title = Draft.Title,
            Introduction = Draft.Introduction,
            Text = Text == "keep" ? Draft.Text : null,
            LessonIds = Choice.Lesson,
        }, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"{Address}?done=saved");
        Again(refusal, BulletinText.Say, BulletinText.FieldOf);
        return await ShowAsync(ct);
    }

    async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        await Choice.LookAsync(Library, ("version", $"{Version}"), onward: null, ct);
        return Page();
    }
}
