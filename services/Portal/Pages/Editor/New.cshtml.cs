using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>The first step to a bulletin: which lessons, in which order.</summary>
[Authorize(Policies.Editor)]
public class NewPage(LibraryClient library) : ChooseLessons(library)
{
    /// <summary>The bulletin's id, made before there is one: however often the last step is sent, it is one bulletin.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    public override IEnumerable<(string Name, string Value)> Carried => [("id", $"{Id}")];

    public override string Onward => "/editor/new/text" + new QueryBuilder(
        Lesson.Select(lesson => KeyValuePair.Create("lesson", lesson.ToString())).Prepend(new("id", $"{Id}")));

    public async Task<IActionResult> OnGetAsync(Guid? add, Guid? remove, Guid? up, CancellationToken ct)
    {
        if (Id is null)
            return LocalRedirect($"/editor/new?id={Guid.CreateVersion7()}");
        if (Step(add, remove, up) is { } step)
            return step;
        await LookAsync(ct);
        return Page();
    }
}
