using System.Net;
using System.Text.RegularExpressions;

namespace Safeguarding.Portal.Tests.Pages;

public class LibraryTests(LibraryApp app)
{
    [Fact]
    public async Task A_lesson_is_found_by_its_words_and_can_be_read()
    {
        var word = Given.Word();
        var hit = Assert.Single(await Given.PublishedAsync(app, word, Given.Lesson($"Ask {word} again")));
        using var reader = app.Portal.Visitor();

        var results = await reader.OpenAsync($"/library?q={word}");
        var lesson = await reader.OpenAsync($"/library/lessons/{hit.Slug}");

        Assert.Contains("1 lesson<", results.Main, StringComparison.Ordinal);
        Assert.Contains($"Ask <mark>{word}</mark> again", results.Main, StringComparison.Ordinal);
        Assert.Contains($"href=\"/library/lessons/{hit.Slug}\"", results.Main, StringComparison.Ordinal);
        Assert.Contains($"<h1 class=\"govuk-heading-l\">Ask {word} again</h1>", lesson.Main, StringComparison.Ordinal);
        Assert.Contains("None held &lt;b&gt;all&lt;/b&gt; of it.", lesson.Main, StringComparison.Ordinal);
        // 23:30 UTC on 30 June is the next day in London.
        Assert.Contains("Wednesday 1 July 2026", lesson.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_what_to_try()
    {
        using var reader = app.Portal.Visitor();

        var results = await reader.OpenAsync($"/library?q={Given.Word()}");

        Assert.Contains("No lessons found", results.Main, StringComparison.Ordinal);
        Assert.Contains("Try fewer or other words", results.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_narrows_the_search_and_stays_chosen()
    {
        var word = Given.Word();
        await Given.PublishedAsync(app, word, Given.Lesson($"First {word}"), Given.Lesson($"Second {word}", "neglect"));
        using var reader = app.Portal.Visitor();

        var results = await reader.OpenAsync($"/library?q={word}&theme=neglect");

        Assert.Contains("1 lesson<", results.Main, StringComparison.Ordinal);
        Assert.Contains("Second", results.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("First", results.Main, StringComparison.Ordinal);
        Assert.Matches("value=\"neglect\"[^>]*checked", results.Main);
        Assert.Contains($"href=\"/library?q={word}\">Clear all filters", results.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_goes_on_on_the_next_page()
    {
        var word = Given.Word();
        await Given.PublishedAsync(app, word, [.. Enumerable.Range(1, 22).Select(number => Given.Lesson($"Lesson {number} {word}"))]);
        using var reader = app.Portal.Visitor();

        var first = await reader.OpenAsync($"/library?q={word}");
        var next = WebUtility.HtmlDecode(Regex.Match(first.Main, "govuk-pagination__next\"><a[^>]*href=\"([^\"]+)\"").Groups[1].Value);
        var second = await reader.OpenAsync(next);

        Assert.Equal(22, TitlesOf(first).Concat(TitlesOf(second)).Distinct().Count());
        Assert.DoesNotContain("First page", first.Main, StringComparison.Ordinal);
        Assert.Contains("First page", second.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Next page", second.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_is_told_can_be_changed_and_stays_with_the_search()
    {
        var word = Given.Word();
        await Given.PublishedAsync(app, word, Given.Lesson($"First {word}"), Given.Lesson($"Second {word}", "neglect"));
        using var reader = app.Portal.Visitor();

        var best = await reader.OpenAsync($"/library?q={word}");
        var newest = await reader.OpenAsync($"/library?q={word}&sort=-published&theme=neglect");
        var altered = await reader.OpenAsync($"/library?q={word}&sort=colour");

        Assert.Contains("Best match first.", best.Main, StringComparison.Ordinal);
        Assert.Contains($"href=\"/library?q={word}&amp;sort=-published\">Newest first", best.Main, StringComparison.Ordinal);
        Assert.Contains("Newest first.", newest.Main, StringComparison.Ordinal);
        Assert.Contains("name=\"sort\" value=\"-published\"", newest.Main, StringComparison.Ordinal);
        Assert.Contains($"href=\"/library?q={word}&amp;sort=-published\">Clear all filters", newest.Main, StringComparison.Ordinal);
        Assert.Contains("Best match first.", altered.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"unclosed")]
    [InlineData("' OR 1=1 --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a AND OR NOT *")]
    public async Task No_search_is_an_error_and_what_was_typed_is_kept_as_text(string typed)
    {
        using var reader = app.Portal.Visitor();

        var results = await reader.OpenAsync($"/library?q={Uri.EscapeDataString(typed)}");

        Assert.Equal(HttpStatusCode.OK, results.Status);
        Assert.Contains($"value=\"{typed}\"", WebUtility.HtmlDecode(results.Main), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", results.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_found_is_downloaded_whole()
    {
        var word = Given.Word();
        await Given.PublishedAsync(app, word, [.. Enumerable.Range(1, 22).Select(number => Given.Lesson($"Lesson {number} {word}"))]);
        using var reader = app.Portal.Visitor();

        var file = await reader.OpenAsync($"/library?q={word}&handler=csv");

        Assert.Equal(22, Regex.Count(file.Html, $"Lesson \\d+ {word},"));
        Assert.Contains("Information sharing", file.Html, StringComparison.Ordinal);
        Assert.Contains("/library/lessons/lesson-", file.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_lesson_is_not_found()
    {
        using var reader = app.Portal.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync("/library/lessons/no-such-lesson")).Status);
    }

    static IEnumerable<string> TitlesOf(Seen page) => Regex.Matches(page.Main, "Lesson \\d+ ").Select(match => match.Value);
}
