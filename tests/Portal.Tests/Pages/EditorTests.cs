using System.Net;
using System.Text.RegularExpressions;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Pages;

// Two bulletins sent at the same moment ask for the same issue number, and one sender is told to try again.
[Collection(nameof(LibraryApp))]
public sealed partial class EditorTests(LibraryApp app) : IDisposable
{
    readonly string _word = Given.Word();
    readonly Visitor _writer = app.SignedIn(People.Editor());
    readonly Visitor _second = app.SignedIn(People.Editor());

    [Fact]
    public async Task A_bulletin_is_written_approved_by_someone_else_and_sent()
    {
        var written = await WriteAsync();
        var told = await _writer.OpenAsync(written);
        var own = await _writer.OpenAsync(written + "/preview");
        var approved = await _second.SendAsync(written + "/preview");
        var progress = await _second.SendAsync(written + "/send", ("When", "now"));

        Assert.Contains("Another editor must read and approve", told.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Approve</button>", own.Main, StringComparison.Ordinal);
        Assert.Contains("You approved this bulletin", approved.Main, StringComparison.Ordinal);
        Assert.Equal(written + "/progress", progress.Path);
        Assert.Contains("Progress of sending", progress.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lessons_are_found_added_put_in_order_and_removed_without_storing_anything()
    {
        var lessons = await Given.PublishedAsync(app, _word, Given.Lesson($"First {_word}"), Given.Lesson($"Second {_word}"));
        var (one, two) = (lessons[0].LessonId, lessons[1].LessonId);
        var start = (await _writer.OpenAsync("/editor/new")).Path;

        var added = await _writer.OpenAsync($"{start}&q={_word}&lesson={one}&add={two}");
        var raised = await _writer.OpenAsync($"{added.Path}&up={two}");
        var removed = await _writer.OpenAsync($"{raised.Path}&remove={two}");

        Assert.Matches("\\?id=[0-9a-f-]{36}$", start);
        Assert.Equal([one, two], Chosen(added));
        Assert.Equal([two, one], Chosen(raised));
        Assert.Equal([one], Chosen(removed));
        Assert.Contains($"value=\"{_word}\"", removed.Main, StringComparison.Ordinal);
        Assert.Contains("1 lesson chosen", removed.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_names_its_errors_and_keeps_the_lessons()
    {
        var lesson = Assert.Single(await Given.PublishedAsync(app, _word, Given.Lesson($"Ask {_word}")));

        var page = await _writer.SendAsync($"/editor/new/text?id={Guid.CreateVersion7()}&lesson={lesson.LessonId}");

        Assert.Contains("<a href=\"#Heading\">Enter a title</a>", page.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Introduction\">Enter an introduction</a>", page.Main, StringComparison.Ordinal);
        Assert.Contains($"Ask {_word}", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_the_last_step_twice_writes_one_bulletin()
    {
        var lesson = Assert.Single(await Given.PublishedAsync(app, _word, Given.Lesson($"Ask {_word}")));
        var path = $"/editor/new/text?id={Guid.CreateVersion7()}&lesson={lesson.LessonId}";

        var first = await _writer.SendAsync(path, ("Heading", $"News {_word}"), ("Introduction", "Read this."));
        var second = await _writer.SendAsync(path, ("Heading", $"News {_word}"), ("Introduction", "Read this."));

        Assert.Equal(first.Path, second.Path);
        Assert.Single(Regex.Matches((await _writer.OpenAsync($"/editor?Q={_word}")).Main, $"News {_word}</a>"));
    }

    [Fact]
    public async Task Who_saves_over_someone_elses_change_is_told_and_keeps_what_they_typed()
    {
        var bulletin = await WriteAsync();
        var open = await _writer.OpenAsync(bulletin + "/edit");
        await _second.SendAsync(bulletin + "/edit", ("Heading", "Their title"), ("Introduction", "Theirs."), ("Text", "Their text."));

        var stale = await _writer.SendAsync(open, bulletin + "/edit", ("Heading", "My title"), ("Introduction", "Mine."), ("Text", "My text."));
        var saved = await _writer.SendAsync(stale, bulletin + "/edit", ("Heading", "My title"), ("Introduction", "Mine."), ("Text", "My text."));

        Assert.Contains("Someone else changed this", stale.Main, StringComparison.Ordinal);
        Assert.Contains("Their text.", stale.Main, StringComparison.Ordinal);
        Assert.Contains("My text.</textarea>", stale.Main, StringComparison.Ordinal);
        Assert.Contains("Your changes were saved", saved.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_after_reading_must_be_read_again_before_it_is_approved()
    {
        var bulletin = await WriteAsync();
        var read = await _second.OpenAsync(bulletin + "/preview");
        await _writer.SendAsync(bulletin + "/edit", ("Heading", $"Other {_word}"), ("Introduction", "Other."), ("Text", "Other."));

        var page = await _second.SendAsync(read, bulletin + "/preview");

        Assert.Contains("Read the new version below", page.Main, StringComparison.Ordinal);
        Assert.Contains($"Other {_word}", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_lessons_are_taken_into_a_bulletin_that_is_written()
    {
        var bulletin = await WriteAsync();
        var other = Given.Word();
        var added = Assert.Single(await Given.PublishedAsync(app, other, Given.Lesson($"Also {other}")));
        var open = await _writer.OpenAsync(bulletin + "/lessons");

        var chosen = await _writer.OpenAsync($"{open.Path}&add={added.LessonId}");
        var form = chosen with { Html = "<main" + chosen.Main.Split("method=\"post\"")[1] };
        var none = await _writer.SendAsync(form, bulletin + "/lessons");
        var saved = await _writer.SendAsync(form, bulletin + "/lessons", ("Text", "anew"));

        Assert.Contains("Select what happens to the text", none.Main, StringComparison.Ordinal);
        Assert.Contains("Your changes were saved", saved.Main, StringComparison.Ordinal);
        Assert.Contains($"Also {other}", (await _writer.OpenAsync(bulletin + "/preview")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_is_the_public_page_and_the_mail()
    {
        var preview = await _writer.OpenAsync(await WriteAsync() + "/preview");

        Assert.Contains("<strong>this</strong>", preview.Main, StringComparison.Ordinal);
        Assert.Matches($"Subject:</span> Safeguarding bulletin \\d+: News {_word}", preview.Main);
        Assert.Contains("/subscriptions/unsubscribe/your-own-link", preview.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_needs_a_reason_and_shows_it_to_everyone()
    {
        var bulletin = await SentAsync();

        var refused = await _writer.SendAsync(bulletin + "/withdraw");
        var withdrawn = await _writer.SendAsync(bulletin + "/withdraw", ("Reason", $"A figure was wrong {_word}."));
        var issue = Regex.Match(withdrawn.Main, "/bulletins/\\d+").Value;

        Assert.Contains("<a href=\"#Reason\">Enter why the bulletin is withdrawn</a>", refused.Main, StringComparison.Ordinal);
        Assert.Contains("The bulletin was withdrawn", withdrawn.Main, StringComparison.Ordinal);
        Assert.Contains($"A figure was wrong {_word}.", (await _writer.OpenAsync(issue)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_state_and_words_and_downloaded_as_it_is_shown()
    {
        var bulletin = await WriteAsync();
        await _writer.SendAsync(await _writer.OpenAsync(bulletin), bulletin + "?handler=ask");

        var drafts = await _second.OpenAsync($"/editor?State=awaitingApproval&Q={_word}");
        var sent = await _second.OpenAsync($"/editor?State=issued&Q={_word}");
        var file = await _second.OpenAsync($"/editor?State=awaitingApproval&Q={_word}&handler=csv");

        Assert.Contains("You can approve this", drafts.Main, StringComparison.Ordinal);
        Assert.Contains("No bulletin matches", sent.Main, StringComparison.Ordinal);
        Assert.Contains($"News {_word},", file.Html, StringComparison.Ordinal);
        Assert.Equal(2, file.Html.Trim().Split('\n').Length);
    }

    [Fact]
    public async Task An_approved_bulletin_is_scheduled_by_london_time_and_taken_back()
    {
        var bulletin = await WriteAsync();
        await _second.SendAsync(bulletin + "/preview");
        var day = DateTime.UtcNow.AddDays(30);
        (string, string)[] date = [("When", "later"), ("On.Day", $"{day.Day}"), ("On.Month", $"{day.Month}"), ("On.Year", $"{day.Year}")];

        var wrong = await _second.SendAsync(bulletin + "/send", [.. date, ("At", "half past")]);
        var scheduled = await _second.SendAsync(bulletin + "/send", [.. date, ("At", "8:30 am")]);
        var listed = await _second.OpenAsync($"/editor?State=scheduled&Q={_word}");
        var back = await _second.SendAsync(scheduled, bulletin + "?handler=unschedule");

        Assert.Contains("<a href=\"#At\">Time must be like 8:30am or 14:30</a>", wrong.Main, StringComparison.Ordinal);
        Assert.Contains("at 8:30am", scheduled.Main, StringComparison.Ordinal);
        Assert.Contains("To be sent on", listed.Main, StringComparison.Ordinal);
        Assert.Contains("will no longer be sent automatically", back.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_chosen_and_a_time_that_has_passed_are_told_beside_their_fields()
    {
        var bulletin = await WriteAsync();
        await _second.SendAsync(bulletin + "/preview");

        var none = await _second.SendAsync(bulletin + "/send");
        var past = await _second.SendAsync(
            bulletin + "/send", ("When", "later"), ("On.Day", "1"), ("On.Month", "2"), ("On.Year", "2020"), ("At", "9am"));

        Assert.Contains("<a href=\"#When\">Select when the bulletin is sent</a>", none.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#On\">The time must be from now on", past.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_no_theme_has_is_mapped_to_one()
    {
        var lesson = Assert.Single(await Given.PublishedAsync(app, _word, Given.Lesson($"Ask {_word}", $"old-{_word}")));
        var page = await _writer.OpenAsync("/editor/themes");
        var version = Regex.Match(page.Main.Split(lesson.LessonId.ToString())[1], "name=\"version\" value=\"(\\d+)\"").Groups[1].Value;
        (string, string)[] form = [("lesson", $"{lesson.LessonId}"), ("code", $"old-{_word}"), ("version", version)];
        var bare = page with { Html = $"<main>{Regex.Match(page.Main, "<input[^>]*__RequestVerificationToken[^>]*>").Value}</main>" };

        var none = await _writer.SendAsync(bare, "/editor/themes", form);
        var mapped = await _writer.SendAsync(bare, "/editor/themes", [.. form, ("Theme", "neglect")]);

        Assert.Contains("Select the theme that", none.Main, StringComparison.Ordinal);
        Assert.Contains("The code was mapped", mapped.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(lesson.LessonId.ToString(), mapped.Main, StringComparison.Ordinal);
        await Eventually.True(async () => (await _writer.OpenAsync($"/library?q={_word}&theme=neglect")).Main.Contains("1 lesson<", StringComparison.Ordinal), "it is found");
    }

    [Theory]
    [InlineData("/editor")]
    [InlineData("/editor/themes")]
    [InlineData("/editor/new")]
    public async Task Only_editors_see_the_desk(string path)
    {
        using var member = app.SignedIn(People.Member());

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
        Assert.Equal(HttpStatusCode.NotFound, (await _writer.OpenAsync($"/editor/bulletins/{Guid.NewGuid()}{page}")).Status);

    public void Dispose()
    {
        _writer.Dispose();
        _second.Dispose();
    }

    /// <summary>Writes a bulletin of one lesson; its address.</summary>
    async Task<string> WriteAsync()
    {
        var lesson = Assert.Single(await Given.PublishedAsync(app, _word, Given.Lesson($"Ask {_word}")));
        var written = await _writer.SendAsync(
            $"/editor/new/text?id={Guid.CreateVersion7()}&lesson={lesson.LessonId}", ("Heading", $"News {_word}"), ("Introduction", "Read **this**."));
        Assert.Contains("The draft was created", written.Main, StringComparison.Ordinal);
        return written.Path.Split('?')[0];
    }

    async Task<string> SentAsync()
    {
        var bulletin = await WriteAsync();
        await _second.SendAsync(bulletin + "/preview");
        await _second.SendAsync(bulletin + "/send", ("When", "now"));
        return bulletin;
    }

    static IEnumerable<Guid> Chosen(Seen page) =>
        Choice().Matches(page.Main.Split("Find lessons")[0]).Select(match => Guid.Parse(match.Groups[1].Value)).Distinct();

    [GeneratedRegex("name=\"lesson\" value=\"([^\"]+)\"")]
    private static partial Regex Choice();
}
