using Microsoft.AspNetCore.Http.Extensions;

namespace Safeguarding.Portal.Pages.Library;

/// <summary>What was searched for, as the page's address and the library's API both name it.</summary>
public record LessonSearch
{
    public string? Q { get; init; }

    public string[] Theme { get; init; } = [];

    public string[] Audience { get; init; } = [];

    public string[] Setting { get; init; } = [];

    public string[] AgeGroup { get; init; } = [];

    public string[] Year { get; init; } = [];

    public string[] Source { get; init; } = [];

    /// <summary>
    /// <c>published</c> or <c>-published</c>; otherwise the best match first, or the newest where no word was searched for.
    /// </summary>
    public string? Sort { get; init => field = value is "published" or "-published" ? value : null; }

    public string? After { get; init; }

    public string ToPage(string after) => "/library" + (this with { After = after }).Query().ToQueryString();

    public string ToFirstPage() => "/library" + (this with { After = null }).Query().ToQueryString();

    public string WithoutFilters() => "/library" + new LessonSearch { Q = Q, Sort = Sort }.Query().ToQueryString();

    public string InOrder(string? sort) => "/library" + (this with { Sort = sort, After = null }).Query().ToQueryString();

    public QueryBuilder Query()
    {
        var query = new QueryBuilder();
        if (Q is { Length: > 0 })
            query.Add("q", Q);
        query.Add("theme", Theme);
        query.Add("audience", Audience);
        query.Add("setting", Setting);
        query.Add("ageGroup", AgeGroup);
        query.Add("year", Year);
        query.Add("source", Source);
        if (Sort is not null)
            query.Add("sort", Sort);
        if (After is { Length: > 0 })
            query.Add("after", After);
        return query;
    }
}
