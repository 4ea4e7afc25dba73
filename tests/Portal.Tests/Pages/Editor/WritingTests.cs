using System.Text.RegularExpressions;

namespace Safeguarding.Portal.Tests.Pages.Editor;

[Collection(nameof(LibraryApp))]
public sealed partial class WritingTests(LibraryApp app) : EditorsAtWork(app)
{
    [Fact]
    public async Task Lessons_are_found_added_put_in_order_and_removed_without_storing_anything()
    {
        var lessons = await Given.PublishedAsync(Library, Word, Given.Lesson($"First {Word}"), Given.Lesson($"Second {Word}"));
        var (one, two) = (lessons[0].LessonId, lessons[1].LessonId);
        var start = (await Writer.OpenAsync("/editor/new")).Path;

        var added = await Writer.OpenAsync($"{start}&q={Word}&lesson={one}&add={two}");
        var raised = await Writer.OpenAsync($"{added.Path}&up={two}");
        var removed = await Writer.OpenAsync($"{raised.Path}&remove={two}");

        Assert.Matches("\\?id=[0-9a-f-]{36}$", start);
        Assert.Equal([one, two], Chosen(added));
        Assert.Equal([two, one], Chosen(raised));
        Assert.Equal([one], Chosen(removed));
        Assert.Contains($"value=\"{Word}\"", removed.Main, StringComparison.Ordinal);
        Assert.Contains("1 lesson chosen", removed.Main, StringComparison.Ordinal);
        Assert.Matches("(?s)>Continue</a>.*Find lessons", removed.Main);
    }

    [Fact]
    public async Task Lessons_of_a_bulletin_that_was_sent_are_left_out_where_only_others_are_asked_for()
    {
        var lessons = await Given.PublishedAsync(Library, Word, Given.Lesson($"Sent {Word}"), Given.Lesson($"Fresh {Word}"));
        var sent = lessons.Single(lesson => TitleOf(lesson).StartsWith("Sent", StringComparison.Ordinal));
        await Given.BulletinAsync(Library, $"News {Word}", sent.LessonId);
        var start = (await Writer.OpenAsync("/editor/new")).Path;

        var all = await Writer.OpenAsync($"{start}&q={Word}");
        var fresh = await Writer.OpenAsync($"{start}&q={Word}&fresh=true");

        Assert.Contains("2 lessons found", all.Main, StringComparison.Ordinal);
        Assert.Contains("1 lesson found", fresh.Main, StringComparison.Ordinal);
        Assert.Contains("Fresh ", fresh.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_another_bulletin_has_is_pointed_out_with_which_one_that_is()
    {
        var lesson = Assert.Single(await Given.PublishedAsync(Library, Word, Given.Lesson($"Ask {Word}")));
        var first = await WriteAsync(lesson.LessonId);
        var alone = await Writer.OpenAsync(first);

        var second = await Writer.OpenAsync(await WriteAsync(lesson.LessonId));

        Assert.DoesNotContain("Another bulletin has this title", alone.Main, StringComparison.Ordinal);
        Assert.Contains("Another bulletin has this title", second.Main, StringComparison.Ordinal);
        Assert.Contains($"href=\"{first}\">draft, last changed on", second.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_names_its_errors_and_keeps_the_lessons()
    {
        var lesson = Assert.Single(await Given.PublishedAsync(Library, Word, Given.Lesson($"Ask {Word}")));

        var page = await Writer.SendAsync($"/editor/new/text?id={Guid.CreateVersion7()}&lesson={lesson.LessonId}");

        Assert.Contains("<a href=\"#Heading\">Enter a title</a>", page.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Introduction\">Enter an introduction</a>", page.Main, StringComparison.Ordinal);
        Assert.Contains($"Ask {Word}", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_the_last_step_twice_writes_one_bulletin()
    {
        var lesson = Assert.Single(await Given.PublishedAsync(Library, Word, Given.Lesson($"Ask {Word}")));
        var path = $"/editor/new/text?id={Guid.CreateVersion7()}&lesson={lesson.LessonId}";

        var first = await Writer.SendAsync(path, ("Heading", $"News {Word}"), ("Introduction", "Read this."));
        var second = await Writer.SendAsync(path, ("Heading", $"News {Word}"), ("Introduction", "Read this."));

        Assert.Equal(first.Path, second.Path);
        Assert.Single(Regex.Matches((await Writer.OpenAsync($"/editor?Q={Word}")).Main, $"News {Word}</a>"));
    }

    [Fact]
    public async Task Who_saves_over_someone_elses_change_is_told_and_keeps_what_they_typed()
    {
        var bulletin = await WriteAsync();
        var open = await Writer.OpenAsync(bulletin + "/edit");
        await Second.SendAsync(bulletin + "/edit", ("Heading", "Their title"), ("Introduction", "Theirs."), ("Text", "Their text."));

        var stale = await Writer.SendAsync(open, bulletin + "/edit", ("Heading", "My title"), ("Introduction", "Mine."),
            ("Text", "My text."));
        var saved = await Writer.SendAsync(stale, bulletin + "/edit", ("Heading", "My title"), ("Introduction", "Mine."),
            ("Text", "My text."));

        Assert.Contains("Someone else changed this", stale.Main, StringComparison.Ordinal);
        Assert.Contains("Their text.", stale.Main, StringComparison.Ordinal);
        Assert.Contains("My text.</textarea>", stale.Main, StringComparison.Ordinal);
        Assert.Contains("Your changes were saved", saved.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_lessons_are_taken_into_a_bulletin_that_is_written()
    {
        var bulletin = await WriteAsync();
        var other = Given.Word();
        var added = Assert.Single(await Given.PublishedAsync(Library, other, Given.Lesson($"Also {other}")));
        var open = await Writer.OpenAsync(bulletin + "/lessons");

        var chosen = await Writer.OpenAsync($"{open.Path}&add={added.LessonId}");
        var form = chosen with { Html = "<main" + chosen.Main.Split("method=\"post\"")[1] };
        var none = await Writer.SendAsync(form, bulletin + "/lessons");
        var saved = await Writer.SendAsync(form, bulletin + "/lessons", ("Text", "anew"));

        Assert.Contains("Select what happens to the text", none.Main, StringComparison.Ordinal);
        Assert.Contains("Your changes were saved", saved.Main, StringComparison.Ordinal);
        Assert.Contains($"Also {other}", (await Writer.OpenAsync(bulletin + "/preview")).Main, StringComparison.Ordinal);
    }

    static string TitleOf(Contracts.Dissemination.LessonHit lesson) => string.Concat(lesson.Title.Select(run => run.Text));

    static IEnumerable<Guid> Chosen(Seen page) =>
        Choice().Matches(page.Main.Split("Find lessons")[0]).Select(match => Guid.Parse(match.Groups[1].Value)).Distinct();

    [GeneratedRegex("name=\"lesson\" value=\"([^\"]+)\"")]
    private static partial Regex Choice();
}
