using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.Pages.Library;

/// <summary>A lesson's permanent address.</summary>
[AllowAnonymous]
public class LessonPage(LibraryClient library) : PageModel
{
    public LibraryLesson Lesson { get; private set; } = null!;

    public string Address => $"{Request.Scheme}://{Request.Host}/library/lessons/{Lesson.Slug}";

    /// <summary>The lesson's themes, chosen already on the page that subscribes.</summary>
    public string ThemeQuery =>
        QueryString.Create(Lesson.Themes.Select(theme => KeyValuePair.Create("theme", (string?)theme.Code))).ToString();

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await library.LessonAsync(slug, ct) is not { } lesson)
            return NotFound();
        Lesson = lesson;
        return Page();
    }
}
