using System.Net;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Pages;

// Two bulletins sent at the same moment ask for the same issue number, and one sender is told to try again.
[Collection(nameof(LibraryApp))]
public class BulletinsTests(LibraryApp app)
{
    [Fact]
    public async Task An_issued_bulletin_stands_in_the_archive_and_at_its_own_address()
    {
        var word = Given.Word();
        var lesson = Given.Lesson($"Ask {word} again");
        await Given.PublishedAsync(app, word, lesson);
        var issued = await Given.BulletinAsync(app, $"News {word}", lesson.LessonId);
        using var reader = app.Portal.Visitor();

        var archive = await reader.OpenAsync("/bulletins");
        var bulletin = await reader.OpenAsync($"/bulletins/{issued.IssueNumber}");

        Assert.Contains($"href=\"/bulletins/{issued.IssueNumber}\">News {word}</a>", archive.Main, StringComparison.Ordinal);
        Assert.Contains("<strong>everyone</strong>", bulletin.Main, StringComparison.Ordinal);
        Assert.Contains($"Ask {word} again</a>", bulletin.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_archive_is_turned_round_and_taken_away()
    {
        var word = Given.Word();
        var lesson = Given.Lesson($"Ask {word} again");
        await Given.PublishedAsync(app, word, lesson);
        await Given.BulletinAsync(app, $"Early {word}", lesson.LessonId);
        await Given.BulletinAsync(app, $"Late {word}", lesson.LessonId);
        using var reader = app.Portal.Visitor();

        var usual = await reader.OpenAsync("/bulletins");
        var file = await reader.OpenAsync("/bulletins?sort=issued&handler=csv");

        Assert.InRange(usual.Main.IndexOf($"Late {word}", StringComparison.Ordinal), 0,
            usual.Main.IndexOf($"Early {word}", StringComparison.Ordinal));
        Assert.Contains("href=\"/bulletins?sort=issued\">Show the oldest first</a>", usual.Main, StringComparison.Ordinal);
        Assert.InRange(file.Html.IndexOf($"Early {word}", StringComparison.Ordinal), 0,
            file.Html.IndexOf($"Late {word}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_withdrawn_bulletin_keeps_its_address_and_says_why()
    {
        var word = Given.Word();
        var lesson = Given.Lesson($"Ask {word} again");
        await Given.PublishedAsync(app, word, lesson);
        var issued = await Given.BulletinAsync(app, $"News {word}", lesson.LessonId);
        var withdrawn = await app.SignedInAs(People.Editor()).PostJsonAsync(
            $"/api/dissemination/bulletins/{issued.BulletinId}/withdrawal", new WithdrawBulletinRequest { Reason = "A figure was wrong." });
        Assert.Equal(HttpStatusCode.OK, withdrawn.StatusCode);
        using var reader = app.Portal.Visitor();

        var bulletin = await reader.OpenAsync($"/bulletins/{issued.IssueNumber}");

        Assert.Contains("This bulletin was withdrawn on", bulletin.Main, StringComparison.Ordinal);
        Assert.Contains("A figure was wrong.", bulletin.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/bulletins/999999")]
    [InlineData("/bulletins/first")]
    public async Task An_unknown_bulletin_is_not_found(string path)
    {
        using var reader = app.Portal.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync(path)).Status);
    }
}
