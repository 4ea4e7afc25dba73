using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.Publication;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Features;

public class SearchLessonsTests(LibraryApp app)
{
    readonly string _word = Given.Word();

    [Theory]
    [InlineData("bruises")] // the text says bruising
    [InlineData("BRUISE")]
    [InlineData("brui*")]
    [InlineData("\"bruising was seen\"")]
    [InlineData("naive")] // the text says naïve
    [InlineData("seen bruising")]
    public async Task Words_are_found_in_other_forms(string typed)
    {
        await PublishAsync(Given.Lesson(_word) with { Finding = "Bruising was seen twice; the plan was naïve." });

        Assert.Equal(1, (await SearchAsync($"{_word} {typed}")).Total);
    }

    [Theory]
    [InlineData("\"seen was bruising\"")]
    [InlineData("bruising unicorn")]
    [InlineData("uising*")]
    public async Task Other_words_are_not(string typed)
    {
        await PublishAsync(Given.Lesson(_word) with { Finding = "Bruising was seen twice." });

        Assert.Equal(0, (await SearchAsync($"{_word} {typed}")).Total);
    }

    [Fact]
    public async Task Other_words_for_a_theme_find_its_lessons()
    {
        await PublishAsync(Given.Lesson(_word, "criminal-exploitation"), Given.Lesson(_word, "neglect"));

        Assert.Equal("criminal-exploitation", Assert.Single((await SearchAsync($"{_word} county lines")).Items).Themes.Single().Code);
    }

    [Fact]
    public async Task A_word_in_the_title_counts_most()
    {
        var other = Given.Word();
        var inText = Given.Lesson(_word) with { WhyItHappened = $"Because of {other}." };
        var inTitle = Given.Lesson(_word) with { Title = $"{other} {_word}" };
        await PublishAsync(inText, inTitle);

        Assert.Equal([inTitle.LessonId, inText.LessonId], (await SearchAsync(other)).Items.Select(hit => hit.LessonId));
    }

    [Fact]
    public async Task Hits_are_marked_as_text_not_as_html()
    {
        var lesson = Given.Lesson(_word) with { Finding = "A <b>bold</b> claim, often supervised." };
        await PublishAsync(lesson);

        var hit = Assert.Single((await SearchAsync($"{_word} supervision")).Items);

        Assert.Contains(new TextRun("supervised", true), hit.Excerpt);
        Assert.Equal(lesson.Finding, string.Concat(hit.Excerpt.Select(run => run.Text)));
        Assert.Contains(new TextRun(_word, true), hit.Title);
    }

    [Fact]
    public async Task Pages_hold_each_lesson_once()
    {
        await PublishAsync([.. Enumerable.Range(0, 7).Select(_ => Given.Lesson(_word))]);

        var seen = new List<Guid>();
        for (string? after = ""; after is not null;)
        {
            var page = await app.SearchAsync($"q={_word}&limit=3&after={after}");
            Assert.Equal(7, page.Total);
            seen.AddRange(page.Items.Select(hit => hit.LessonId));
            after = page.Next;
        }

        Assert.Equal(7, seen.Count);
        Assert.Equal(7, seen.Distinct().Count());
    }

    [Fact]
    public async Task The_next_page_goes_on_behind_the_same_lesson_when_others_came_in()
    {
        await PublishAsync([.. Enumerable.Range(0, 3).Select(_ => Given.Lesson(_word))]);
        var first = await app.SearchAsync($"q={_word}&limit=2");
        var other = Given.Word();
        await app.PublishAsync(other, [.. Enumerable.Range(0, 20).Select(_ => Given.Lesson(other))]);

        var second = await app.SearchAsync($"q={_word}&limit=2&after={first.Next}");

        Assert.Equal(3, first.Items.Concat(second.Items).Select(hit => hit.LessonId).Distinct().Count());
    }

    [Fact]
    public async Task Without_words_the_newest_come_first()
    {
        await app.Bus.DeliverAsync(
            Given.PracticeReview(Given.Lesson(_word)) with { PublishedAt = new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc) });
        await Eventually.True(async () => (await SearchAsync(_word)).Total == 1, "the lesson can be found");

        var items = (await app.SearchAsync("limit=100")).Items;

        Assert.Equal(items.Select(hit => hit.PublishedAt).OrderDescending(), items.Select(hit => hit.PublishedAt));
        Assert.Contains(items, hit => hit.Title.Any(run => run.Text.Contains(_word, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("published", 2031, 2032, 2033)]
    [InlineData("-published", 2033, 2032, 2031)]
    public async Task What_was_found_is_ordered_by_its_date_over_all_pages(string sort, params int[] years)
    {
        foreach (var year in new[] { 2032, 2033, 2031 })
            await app.Bus.DeliverAsync(
                Given.PracticeReview(Given.Lesson(_word)) with { PublishedAt = new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc) });
        await Eventually.True(async () => (await SearchAsync(_word)).Total == 3, "the lessons can be found");

        var first = await app.SearchAsync($"q={_word}&sort={sort}&limit=2");
        var second = await app.SearchAsync($"q={_word}&sort={sort}&limit=2&after={first.Next}");

        Assert.Equal(years, first.Items.Concat(second.Items).Select(hit => hit.PublishedAt.Year));
    }

    [Fact]
    public async Task An_unchanged_answer_is_not_sent_again()
    {
        await PublishAsync(Given.Lesson(_word));
        var first = await app.Anonymous().GetAsync($"{Library.Api}/lessons?q={_word}");
        using var again = new HttpRequestMessage(HttpMethod.Get, $"{Library.Api}/lessons?q={_word}");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await app.Anonymous().SendAsync(again)).StatusCode);
    }

    Task<LessonSearchResult> SearchAsync(string typed) => app.SearchAsync($"q={Uri.EscapeDataString(typed)}");

    Task PublishAsync(params PublishedLesson[] lessons) => app.PublishAsync(_word, lessons);
}
