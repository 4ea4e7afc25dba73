using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.Dissemination.Search;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Dissemination.Features;

public static class SearchLessons
{
    const int UsualLimit = 20;
    const int MaxLimit = 100;
    const int MaxValues = 20;
    const int MaxExcerptLength = 300;

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/lessons", Handle).AllowAnonymous();

    /// <param name="issued"><c>false</c>: only lessons that are in no bulletin that was sent.</param>
    static async Task<Results<Ok<LessonSearchResult>, StatusCodeHttpResult, ProblemHttpResult>> Handle(
        [FromQuery] string? q, [FromQuery] string[]? theme, [FromQuery] string[]? audience, [FromQuery] string[]? setting,
        [FromQuery] string[]? ageGroup, [FromQuery] string[]? year, [FromQuery] string[]? source, [FromQuery] string? sort,
        [FromQuery] string? after, [FromQuery] int? limit, [FromQuery] bool? issued, LessonSearch search, LibraryIndex index,
        DisseminationDbContext db, TaxonomyCache taxonomies, AreaRegister areas, HttpContext http, CancellationToken ct)
    {
        if (limit is < 1 or > MaxLimit)
            return Problems.Invalid("limit", "out-of-range", $"This must be a whole number from 1 to {MaxLimit}.");
        if (after is { Length: > 0 } && SearchCursor.Parse(after) is null)
            return Problems.Invalid("after", "invalid-cursor", "This must be the next value of the page before.");

        var errors = new FieldErrors();
        var published = Sort.Of(sort, errors, "published");
        if (errors.Any)
            return Problems.Invalid(errors);
        var order = sort is null ? HitOrder.BestMatch : published.Ascending ? HitOrder.Oldest : HitOrder.Newest;

        var chosen = new[] { theme, audience, setting, ageGroup, year, source }
            .Zip(Facet.All, (values, kind) => (Kind: kind, Values: Given(values)))
            .Where(choice => choice.Values.Count > 0).ToDictionary(choice => choice.Kind, choice => choice.Values);
        var typed = string.IsNullOrWhiteSpace(q) ? null : q;
        var match = typed is null ? null : MatchQuery.From(typed, index.Thesaurus);
        var found = typed is not null && match is null
            ? FoundLessons.None
            : search.Find(new LessonQuery(match, chosen, after is null ? null : SearchCursor.Parse(after), limit ?? UsualLimit, order,
                issued is false ? await IssuedAsync(db, ct) : null));
        var result = ToContract(found, await taxonomies.InForceAsync(db, ct), areas);
        return http.IsUnchanged(result) ? TypedResults.StatusCode(304) : TypedResults.Ok(result);
    }

    static async Task<IReadOnlyList<Guid>> IssuedAsync(DisseminationDbContext db, CancellationToken ct) =>
        await db.Bulletins.Where(bulletin => bulletin.IssuedAt != null && bulletin.WithdrawnAt == null)
            .SelectMany(bulletin => bulletin.Lessons).Select(row => row.LessonId).Distinct().ToListAsync(ct);

    static IReadOnlyList<string> Given(string[]? values) => [.. (values ?? []).Where(value => value.Length > 0).Distinct().Take(MaxValues)];

    static LessonSearchResult ToContract(FoundLessons found, Taxonomy taxonomy, AreaRegister areas) => new()
    {
        Items = [.. found.Lessons.Select(lesson => ToContract(lesson, taxonomy, areas))],
        Next = found.Next?.ToString(),
        Total = found.Total,
        Facets = new LessonFacets
        {
            Theme = Values(found, Facet.Theme, code => taxonomy.Label(code).Name),
            Audience = Values(found, Facet.Audience),
            Setting = Values(found, Facet.Setting),
            AgeGroup = Values(found, Facet.AgeGroup),
            Year = Values(found, Facet.Year),
            Source = Values(found, Facet.Source),
        },
    };

    static IReadOnlyList<FacetValue> Values(FoundLessons found, string kind, Func<string, string>? name = null) =>
    [
        .. found.Counts.GetValueOrDefault(kind, [])
            .Select(value => new FacetValue(value.Code, (name ?? CodeNames.Words)(value.Code), value.Count)),
    ];

    static LessonHit ToContract(FoundLesson lesson, Taxonomy taxonomy, AreaRegister areas) => new()
    {
        LessonId = lesson.Id,
        Slug = lesson.Slug,
        Title = Highlights.Runs(lesson.Title),
        Excerpt = Highlights.Runs(Shortened(lesson.Excerpt)),
        Themes = taxonomy.Labels(lesson.Themes),
        Source = Codes.Parse<LessonSource>(lesson.Source)!.Value,
        AreaName = lesson.AreaCode is { } area ? areas.Find(area)?.Name : null,
        PublishedAt = lesson.PublishedAt,
    };

    // What the index cut out around a hit is short already.
    static string Shortened(string text) => text.Length <= MaxExcerptLength || Highlights.Marks(text)
        ? text
        : text[..Math.Max(text.LastIndexOf(' ', MaxExcerptLength), MaxExcerptLength / 2)] + '…';
}
