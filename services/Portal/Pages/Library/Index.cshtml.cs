using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Library;

/// <summary>Search with filters. All of it is in the address, so a search can be kept, sent, and gone back to.</summary>
[AllowAnonymous]
public class LibraryPage(LibraryClient library) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public LessonSearch Search { get; set; } = new();

    public LessonSearchResult Result { get; private set; } = null!;

    public IReadOnlyList<Filter> Filters { get; private set; } = [];

    /// <summary>Names of the values the search is narrowed to.</summary>
    public IReadOnlyList<string> Chosen =>
        [.. Filters.SelectMany(filter => filter.Values.Where(value => filter.Chosen.Contains(value.Code)).Select(value => value.Name))];

    public IActionResult OnGetCsv(CancellationToken ct) => new CsvResult<LessonHit>(
        "lessons", ServiceCalls.AllAsync(after => RowsAsync(after, ct), ct),
        new("Title", lesson => Text(lesson.Title)),
        new("In short", lesson => Text(lesson.Excerpt)),
        new("Themes", lesson => string.Join("; ", lesson.Themes.Select(theme => theme.Name))),
        new("Learned from", lesson => Words.For(lesson.Source)),
        new("Area", lesson => lesson.AreaName),
        new("Published on", lesson => Dates.Machine(lesson.PublishedAt)),
        new("Address", lesson => $"{Request.Scheme}://{Request.Host}/library/lessons/{lesson.Slug}"));

    async Task<Page<LessonHit>> RowsAsync(string? after, CancellationToken ct)
    {
        var query = (Search with { After = after }).Query();
        query.Add("limit", "100");
        var found = await library.SearchAsync($"{query}", ct);
        return new Page<LessonHit>(found.Items, found.Next);
    }

    static string Text(IEnumerable<TextRun> runs) => string.Concat(runs.Select(run => run.Text));

    public async Task OnGetAsync(CancellationToken ct)
    {
        Result = await library.SearchAsync($"{Search.Query()}", ct);
        Filters = Filter.Of(Result.Facets, Search);
    }
}
