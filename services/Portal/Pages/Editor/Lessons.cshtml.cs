using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>Other lessons, or another order, for a bulletin that is written already.</summary>
[Authorize(Policies.Editor)]
public class LessonsPage(LibraryClient library) : ChooseLessons(library)
{
    readonly LibraryClient _library = library;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The version that was open when the person began to choose.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public static IReadOnlyList<Choice> Texts { get; } =
    [
        new("keep", "Keep the text as it is", "You change it yourself where it needs it."),
        new("anew", "Draft the text again from these lessons", "What was written by hand after the introduction is lost."),
    ];

    public override IEnumerable<(string Name, string Value)> Carried => [("version", $"{Version}")];

    public string Address => $"/editor/bulletins/{Id}";

    public async Task<IActionResult> OnGetAsync(Guid? add, Guid? remove, Guid? up, CancellationToken ct)
    {
        if (await _library.DraftAsync(Id, ct) is not { } draft)
            return NotFound();
        if (draft.IssueNumber is not null)
            return LocalRedirect(Address);
        if (Version is null)
            return LocalRedirect($"{Address}/lessons?version={draft.Version}{string.Concat(draft.LessonIds.Select(id => $"&lesson={id}"))}");
        if (Step(add, remove, up) is { } step)
            return step;
        await LookAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await _library.DraftAsync(Id, ct) is not { } draft)
            return NotFound();
        if (Text is not ("keep" or "anew"))
            ModelState.AddModelError(nameof(Text), "Select what happens to the text");
        else
        {
            var answer = await _library.EditAsync(Id, Version ?? 0, new EditBulletinRequest
            {
                Title = draft.Title,
                Introduction = draft.Introduction,
                Text = Text == "keep" ? draft.Text : null,
                LessonIds = Lesson,
            }, ct);
            if (answer.Refusal is not { } refusal)
                return LocalRedirect($"{Address}?done=saved");
            ModelState.Add(refusal, BulletinText.Say, BulletinText.FieldOf);
            Version = refusal.CurrentVersion ?? Version;
        }

        await LookAsync(ct);
        return Page();
    }
}
