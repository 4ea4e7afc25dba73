using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>The first step to a bulletin: which lessons, in which order.</summary>
[Authorize(Policies.Editor)]
public class NewPage(LibraryClient library) : PageModel
{
    /// <summary>The bulletin's id, made before there is one: however often the last step is sent, it is one bulletin.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "")]
    public LessonChoice Choice { get; set; } = new();

    string Onward => "/editor/new/text" + new QueryBuilder(
        Choice.Lesson.Select(lesson => KeyValuePair.Create("lesson", lesson.ToString())).Prepend(new("id", $"{Id}")));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Id is null)
            return LocalRedirect($"/editor/new?id={Guid.CreateVersion7()}");
        if (Choice.Step(Request) is { } step)
            return step;
        await Choice.LookAsync(library, ("id", $"{Id}"), Onward, ct);
        return Page();
    }
}
