using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>
/// The second step to a bulletin: its title and opening words. The rest is drafted from the lessons and can then be edited.
/// </summary>
[Authorize(Policies.Editor)]
public class NewTextPage(LibraryClient library) : PageModel
{
    [FromQuery]
    public Guid Id { get; set; }

    [FromQuery]
    public Guid[] Lesson { get; set; } = [];

    [BindProperty]
    public string? Heading { get; set; }

    [BindProperty]
    public string? Introduction { get; set; }

    public IReadOnlyList<LessonHeadline> Chosen { get; private set; } = [];

    public string Choosing => "/editor/new" + new QueryBuilder(
        Lesson.Select(lesson => KeyValuePair.Create("lesson", lesson.ToString())).Prepend(new("id", $"{Id}")));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        // Back from the draft that was written here: its words are changed there.
        if (await library.DraftAsync(Id, ct) is not null)
            return LocalRedirect($"/editor/bulletins/{Id}/edit");
        Chosen = await library.LessonsAsync(Lesson, ct);
        return Id == Guid.Empty || Chosen.Count == 0 ? LocalRedirect(Choosing) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await library.WriteAsync(
            new DraftBulletinRequest
            {
                Id = Id,
                Title = Heading,
                Introduction = Introduction?.ReplaceLineEndings("\n"),
                LessonIds = Lesson
            }, ct);
        if (answer.Value is { } draft)
            return LocalRedirect($"/editor/bulletins/{draft.Id}?done=written");

        ModelState.Add(answer.Refusal!, BulletinText.Say, BulletinText.FieldOf);
        Chosen = await library.LessonsAsync(Lesson, ct);
        return Page();
    }
}
