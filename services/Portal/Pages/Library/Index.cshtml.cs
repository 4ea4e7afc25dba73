using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Library;

/// <summary>Search with filters. All of it is in the address, so a search can be kept, sent, and gone back to.</summary>
[AllowAnonymous]
public class LibraryPage(LibraryClient library) : ListPage<LessonHit>
{
    const int MaxRows = 100;

    [BindProperty(SupportsGet = true, Name = "")]
    public LessonSearch Search { get; set; } = new();

    public override string Caption => "Lessons";

    public override string Empty => "Try fewer or other words, check the spelling, or remove a filter.";

    public int Total { get; private set; }

    public IReadOnlyList<Filter> Filters { get; private set; } = [];

    /// <summary>Names of the values the search is narrowed to.</summary>
    public IReadOnlyList<string> Chosen =>
        [.. Filters.SelectMany(filter => filter.Values.Where(value => filter.Chosen.Contains(value.Code)).Select(value => value.Name))];

    public override IReadOnlyList<Column<LessonHit>> Columns =>
    [
        new("Title", lesson => Text(lesson.Title)),
        new("In short", lesson => Text(lesson.Excerpt)),
        new("Themes", lesson => lesson.Themes.Select(theme => theme.Name)),
        new("Learned from", lesson => Words.For(lesson.Source)),
        new("Area", lesson => lesson.AreaName),
        new("Published", lesson => lesson.PublishedAt) { Sort = "published" },
        new("Address", lesson => $"{Request.Scheme}://{Request.Host}/library/lessons/{lesson.Slug}"),
    ];

    protected override string FileName => "lessons";

    protected override int Limit => 20;

    protected override async Task<Page<LessonHit>> FetchAsync(string? after, int limit, CancellationToken ct)
    {
        Search = Search with { Sort = Order, After = after };
        var query = Search.Query();
        query.Add("limit", Math.Min(limit, MaxRows).ToString(CultureInfo.InvariantCulture));
        var found = await library.SearchAsync($"{query}", ct);
        (Total, Filters) = (found.Total, Filter.Of(found.Facets, Search));
        return new Page<LessonHit>(found.Items, found.Next);
    }

    static string Text(IEnumerable<TextRun> runs) => string.Concat(runs.Select(run => run.Text));
}
