using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>
/// Lessons for a bulletin, found by searching the library and put in order. The choice is in the address until it is used:
/// nothing is stored, and "back" undoes each step.
/// </summary>
public abstract class ChooseLessons(LibraryClient library) : PageModel
{
    const int Most = 20;
    const int Shown = 10;

    static readonly string[] Steps = ["add", "remove", "up", "lesson"];

    [BindProperty(SupportsGet = true)]
    public Guid[] Lesson { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<LessonHeadline> Chosen { get; private set; } = [];

    public LessonSearchResult Found { get; private set; } = null!;

    public IReadOnlyList<Choice> Themes { get; private set; } = [];

    public bool IsFull => Chosen.Count >= Most;

    public bool Has(LessonHit lesson) => Chosen.Any(chosen => chosen.LessonId == lesson.LessonId);

    /// <summary>Where the next step is, for the list of what was chosen; null where the page has its own button.</summary>
    public virtual string? Onward => null;

    /// <summary>What else the page's address carries through every step.</summary>
    public abstract IEnumerable<(string Name, string Value)> Carried { get; }

    /// <summary>Where a pressed button leads: the address with the changed choice; null where none was pressed.</summary>
    protected IActionResult? Step(Guid? add, Guid? remove, Guid? up)
    {
        if (add is { } added)
            return To("results", Lesson.Contains(added) || Lesson.Length >= Most ? Lesson : [.. Lesson, added]);
        if (remove is { } removed)
            return To("chosen", [.. Lesson.Where(id => id != removed)]);
        return up is { } raised ? To("chosen", Raised(raised)) : null;
    }

    protected async Task LookAsync(CancellationToken ct)
    {
        Chosen = await library.LessonsAsync(Lesson, ct);
        Lesson = [.. Chosen.Select(lesson => lesson.LessonId)];
        Themes = [.. (await library.ThemesAsync(ct)).Themes.Select(theme => new Choice(theme.Code, theme.Name))];
        Found = await library.SearchAsync($"{new QueryBuilder(Search())}", ct);
    }

    IEnumerable<KeyValuePair<string, string>> Search()
    {
        yield return new("limit", $"{Shown}");
        if (!string.IsNullOrWhiteSpace(Q))
            yield return new("q", Q);
        if (!string.IsNullOrEmpty(Theme))
            yield return new("theme", Theme);
        if (!string.IsNullOrEmpty(After))
            yield return new("after", After);
    }

    Guid[] Raised(Guid id)
    {
        Guid[] order = [.. Lesson];
        if (Array.IndexOf(order, id) is > 0 and var at)
            (order[at - 1], order[at]) = (order[at], order[at - 1]);
        return order;
    }

    LocalRedirectResult To(string part, IEnumerable<Guid> lessons)
    {
        var query = new QueryBuilder(Request.Query.Where(pair => !Steps.Contains(pair.Key)));
        query.Add("lesson", lessons.Select(id => id.ToString()));
        return LocalRedirect($"{Request.Path}{query}#{part}");
    }
}
