using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.Pages.Library;

/// <summary>A lesson's permanent address.</summary>
[AllowAnonymous]
public class LessonPage(LibraryClient library) : RecordPage<LibraryLesson>
{
    [FromRoute]
    public string Slug { get; set; } = "";

    public LibraryLesson Lesson => Record;

    public string Address => $"{Request.Scheme}://{Request.Host}/library/lessons/{Lesson.Slug}";

    /// <summary>The lesson's themes, chosen already on the page that subscribes.</summary>
    public string ThemeQuery =>
        QueryString.Create(Lesson.Themes.Select(theme => KeyValuePair.Create("theme", (string?)theme.Code))).ToString();

    public void OnGet()
    {
    }

    protected override Task<LibraryLesson?> FindAsync(CancellationToken ct) => library.LessonAsync(Slug, ct);
}
