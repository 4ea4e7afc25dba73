using System.Net;
using System.Text.RegularExpressions;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Pages.Editor;

[Collection(nameof(LibraryApp))]
public sealed class DeskTests(LibraryApp app) : EditorsAtWork(app)
{
    [Fact]
    public async Task The_list_is_narrowed_by_state_andWords_and_downloaded_as_it_is_shown()
    {
        var bulletin = await WriteAsync();
        await Writer.SendAsync(await Writer.OpenAsync(bulletin), bulletin + "?handler=ask");

        var drafts = await Second.OpenAsync($"/editor?State=awaitingApproval&Q={Word}");
        var sent = await Second.OpenAsync($"/editor?State=issued&Q={Word}");
        var file = await Second.OpenAsync($"/editor?State=awaitingApproval&Q={Word}&handler=csv");

        Assert.Contains("You can approve this", drafts.Main, StringComparison.Ordinal);
        Assert.Contains("No bulletin matches", sent.Main, StringComparison.Ordinal);
        Assert.Contains($"News {Word},", file.Html, StringComparison.Ordinal);
        Assert.Equal(2, file.Html.Trim().Split('\n').Length);
    }

    [Fact]
    public async Task The_dashboard_shows_what_waits_for_this_editor_and_no_draft()
    {
        var bulletin = await WriteAsync();

        var draft = await Second.OpenAsync("/dashboard");
        await Writer.SendAsync(await Writer.OpenAsync(bulletin), bulletin + "?handler=ask");
        var asked = await Second.OpenAsync("/dashboard");
        var own = await Writer.OpenAsync("/dashboard");

        Assert.DoesNotContain($"News {Word}", draft.Main, StringComparison.Ordinal);
        Assert.Contains($"News {Word}", asked.Main, StringComparison.Ordinal);
        Assert.DoesNotContain($"News {Word}", own.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_no_theme_has_is_mapped_to_one()
    {
        var lesson = Assert.Single(await Given.PublishedAsync(Library, Word, Given.Lesson($"Ask {Word}", $"old-{Word}")));
        var page = await Writer.OpenAsync("/editor/themes");
        var version = Regex.Match(page.Main.Split(lesson.LessonId.ToString())[1], "name=\"version\" value=\"(\\d+)\"").Groups[1].Value;
        (string, string)[] form = [("lesson", $"{lesson.LessonId}"), ("code", $"old-{Word}"), ("version", version)];
        var bare = page with { Html = $"<main>{Regex.Match(page.Main, "<input[^>]*__RequestVerificationToken[^>]*>").Value}</main>" };

        var none = await Writer.SendAsync(bare, "/editor/themes", form);
        var mapped = await Writer.SendAsync(bare, "/editor/themes", [.. form, ("Theme", "neglect")]);

        Assert.Contains("Select the theme that", none.Main, StringComparison.Ordinal);
        Assert.Contains("The code was mapped", mapped.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(lesson.LessonId.ToString(), mapped.Main, StringComparison.Ordinal);
        await Eventually.True(async () => (await Writer.OpenAsync($"/library?q={Word}&theme=neglect")).Main.Contains("1 lesson<",
            StringComparison.Ordinal), "it is found");
    }

    [Theory]
    [InlineData("/editor")]
    [InlineData("/editor/themes")]
    [InlineData("/editor/new")]
    public async Task Only_editors_see_the_desk(string path)
    {
        using var member = Library.SignedIn(People.Member());

        Assert.Equal(HttpStatusCode.Forbidden, (await member.OpenAsync(path)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/edit")]
    [InlineData("/lessons")]
    [InlineData("/preview")]
    [InlineData("/send")]
    [InlineData("/progress")]
    [InlineData("/withdraw")]
    public async Task An_unknown_bulletin_is_not_found(string page) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Writer.OpenAsync($"/editor/bulletins/{Guid.NewGuid()}{page}")).Status);
}
