using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>
/// Lessons for a bulletin, found by searching the library and put in order. The choice is in the address until it is used:
/// nothing is stored, and "back" undoes each step.
/// </summary>
public class LessonChoice
{
    public const int MaxLessons = 20;
    const int Shown = 10;

    static readonly string[] Steps = ["add", "remove", "up", "lesson"];

    public Guid[] Lesson { get; set; } = [];

    public string? Q { get; set; }

    public string? Theme { get; set; }

    /// <summary>Only lessons that are in no bulletin that was sent.</summary>
    public bool Fresh { get; set; }

    public string? After { get; set; }

    // What a pressed button does.
    public Guid? Add { get; set; }

    public Guid? Remove { get; set; }

    public Guid? Up { get; set; }

    /// <summary>What else the page's address carries through every step.</summary>
    public (string Name, string Value) Carried { get; private set; }

    /// <summary>Where the next step is; null where the page has its own button.</summary>
    public string? Onward { get; private set; }

    public IReadOnlyList<LessonHeadline> Chosen { get; private set; } = [];

    [ValidateNever]
    public LessonSearchResult Found { get; private set; } = null!;

    public IReadOnlyList<Choice> Themes { get; private set; } = [];

    public bool IsFull => Chosen.Count >= MaxLessons;

    public bool Has(LessonHit lesson) => Chosen.Any(chosen => chosen.LessonId == lesson.LessonId);

    /// <summary>Where the pressed button leads: the address with the changed choice; null where none was pressed.</summary>
    public IActionResult? Step(HttpRequest request)
    {
        if (Add is { } added)
            return To(request, $"lesson-{added}", Lesson.Contains(added) || Lesson.Length >= MaxLessons ? Lesson : [.. Lesson, added]);
        if (Remove is { } removed)
            return To(request, "chosen", [.. Lesson.Where(id => id != removed)]);
        return Up is { } raised ? To(request, $"chosen-{raised}", Raised(raised)) : null;
    }

    public async Task LookAsync(LibraryClient library, (string Name, string Value) carried, string? onward, CancellationToken ct)
    {
        (Carried, Onward) = (carried, onward);
        Chosen = await library.LessonsAsync(Lesson, ct);
        Lesson = [.. Chosen.Select(lesson => lesson.LessonId)];
        Themes = [.. (await library.ThemesAsync(ct)).Themes.Select(theme => new Choice(theme.Code, theme.Name))];
        Found = await library.SearchAsync(
            Query.Of(("limit", $"{Shown}"), ("q", Q?.Trim()), ("theme", Theme), ("issued", Fresh ? "false" : null), ("after", After)), ct);
    }

    Guid[] Raised(Guid id)
    {
        Guid[] order = [.. Lesson];
        if (Array.IndexOf(order, id) is > 0 and var at)
            (order[at - 1], order[at]) = (order[at], order[at - 1]);
        return order;
    }

    static LocalRedirectResult To(HttpRequest request, string part, IEnumerable<Guid> lessons)
    {
        var query = new QueryBuilder(request.Query.Where(pair => !Steps.Contains(pair.Key)));
        query.Add("lesson", lessons.Select(id => id.ToString()));
        return new LocalRedirectResult($"{request.Path}{query}#{part}");
    }
}
