using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Features;

public class FeedTests(LibraryApp app)
{
    [Fact]
    public async Task Lessons_are_followed_by_feed_readers()
    {
        var word = Given.Word();
        var lesson = Given.Lesson(word) with { Finding = "Control \u0002 characters & <tags> \ud83d do no harm." };
        await app.Bus.DeliverAsync(Given.PracticeReview(lesson) with { PublishedAt = new DateTime(2032, 1, 1, 0, 0, 0, DateTimeKind.Utc) });

        var entry = (await ReadAsync("lessons.atom")).Items.Single(item => item.Id == $"urn:uuid:{lesson.LessonId}");

        Assert.Equal(lesson.Title, entry.Title.Text);
        Assert.StartsWith("http://localhost:8080/library/lessons/ask-again-", entry.Links.Single().Uri.ToString(),
            StringComparison.Ordinal);
        Assert.Equal("information-sharing", Assert.Single(entry.Categories).Name);
    }

    [Fact]
    public async Task Bulletins_are_followed_by_feed_readers()
    {
        var issue = await app.IssueAsync((await app.LessonAsync()).LessonId);

        var feed = await ReadAsync("bulletins.atom");
        var entry = feed.Items.Single(item => item.Id == $"urn:uuid:{issue.BulletinId}");

        Assert.Equal($"http://localhost:8080/bulletins/{issue.IssueNumber}", entry.Links.Single().Uri.ToString());
        Assert.Contains("<h2>", ((TextSyndicationContent)entry.Content).Text, StringComparison.Ordinal);
        Assert.Contains(feed.Links, link => link.RelationshipType == "self"
            && link.Uri.ToString() == "http://localhost:8080/feeds/bulletins.atom");
    }

    [Fact]
    public async Task An_unchanged_feed_is_not_sent_again()
    {
        await app.IssueAsync((await app.LessonAsync()).LessonId);
        var statuses = new List<HttpStatusCode>();
        // Other tests issue bulletins too; between two quiet looks nothing has changed.
        await Eventually.True(
            async () =>
            {
                var first = await app.Anonymous().GetAsync($"{Library.Api}/feeds/bulletins.atom");
                using var again = new HttpRequestMessage(HttpMethod.Get, $"{Library.Api}/feeds/bulletins.atom");
                again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
                statuses.Add((await app.Anonymous().SendAsync(again)).StatusCode);
                return statuses[^1] == HttpStatusCode.NotModified;
            },
            "the feed stays as it is");
    }

    [Fact]
    public async Task A_theme_has_a_feed_of_its_own_and_of_the_themes_under_it()
    {
        var narrower = await app.LessonAsync("child-sexual-exploitation");
        var other = await app.LessonAsync("neglect");

        var feed = await ReadAsync("lessons.atom?theme=child-sexual-abuse");

        Assert.Contains($"urn:uuid:{narrower.LessonId}", feed.Items.Select(item => item.Id));
        Assert.DoesNotContain($"urn:uuid:{other.LessonId}", feed.Items.Select(item => item.Id));
        Assert.Equal("Safeguarding lessons: Child sexual abuse", feed.Title.Text);
        Assert.Equal(HttpStatusCode.BadRequest,
            (await app.Anonymous().GetAsync($"{Library.Api}/feeds/lessons.atom?theme=none")).StatusCode);
    }

    [Theory]
    [InlineData("feeds/lessons.atom")]
    [InlineData("feeds/bulletins.atom")]
    [InlineData("lessons")]
    public async Task Programs_may_ask_whether_it_is_there_without_reading_it(string path)
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, $"{Library.Api}/{path}");
        using var options = new HttpRequestMessage(HttpMethod.Options, $"{Library.Api}/{path}");

        var answer = await app.Anonymous().SendAsync(head);
        var methods = await app.Anonymous().SendAsync(options);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(answer.Headers.ETag);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NoContent, methods.StatusCode);
        Assert.Contains("GET", methods.Content.Headers.Allow);
    }

    async Task<SyndicationFeed> ReadAsync(string name)
    {
        var answer = await app.Anonymous().GetAsync($"{Library.Api}/feeds/{name}");
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        using var xml = XmlReader.Create(await answer.Content.ReadAsStreamAsync());
        return SyndicationFeed.Load(xml);
    }
}
