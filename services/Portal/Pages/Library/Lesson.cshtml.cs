using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Portal.Clients;

namespace Safeguarding.Portal.Pages.Library;

/// <summary>A lesson's permanent address.</summary>
[AllowAnonymous]
public class LessonPage(LibraryClient library) : PageModel
{
    public LibraryLesson Lesson { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await library.LessonAsync(slug, cancellation) is not { } lesson)
            return NotFound();
        Lesson = lesson;
        return Page();
    }
}
