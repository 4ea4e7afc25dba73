using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Features;

public class BulletinTests(LibraryApp app) : BulletinDesk(app)
{
    [Fact]
    public async Task A_draft_is_written_from_its_lessons()
    {
        var lesson = await App.LessonAsync();

        var draft = await App.DraftAsync(Author, lesson.LessonId);

        Assert.Equal((BulletinState.Draft, 1), (draft.State, draft.Version));
        Assert.Contains($"## {lesson.Title}", draft.Text, StringComparison.Ordinal);
        Assert.Contains(lesson.Improvement, draft.Text, StringComparison.Ordinal);
        Assert.Contains("<strong>for all</strong>", draft.Html, StringComparison.Ordinal);
        Assert.Contains(draft.Id,
            (await EditorOf(Second).GetAsync<Page<BulletinDraft>>($"{Library.Api}/bulletins/drafts")).Items.Select(row => row.Id));
    }

    [Fact]
    public async Task A_title_is_one_line_that_can_stand_in_a_mails_header()
    {
        var request = Library.DraftOf((await App.LessonAsync()).LessonId) with { Title = "a\r\nBcc: \u2028x\0" };

        var draft = await (await EditorOf(Author).PostJsonAsync($"{Library.Api}/bulletins", request)).ReadAsync<BulletinDraft>();

        Assert.Equal("a Bcc: x", draft.Title);
    }

    [Fact]
    public async Task A_repeated_request_is_the_same_draft()
    {
        var request = Library.DraftOf((await App.LessonAsync()).LessonId) with { Id = Guid.CreateVersion7() };
        await EditorOf(Author).PostJsonAsync($"{Library.Api}/bulletins", request);

        var again = await EditorOf(Author).PostJsonAsync($"{Library.Api}/bulletins", request);
        var others = await EditorOf(Second).PostJsonAsync($"{Library.Api}/bulletins", request);

        Assert.Equal(request.Id, (await again.ReadAsync<BulletinDraft>()).Id);
        Assert.Equal("id-in-use", (await others.RefusalAsync()).Code);
    }

    [Fact]
    public async Task Many_at_the_same_moment_make_one_draft()
    {
        var request = Library.DraftOf((await App.LessonAsync()).LessonId) with { Id = Guid.CreateVersion7() };
        var editor = EditorOf(Author);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 24).Select(_ => editor.PostJsonAsync($"{Library.Api}/bulletins", request)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
    }

    [Fact]
    public async Task An_id_of_zeros_is_none()
    {
        var request = Library.DraftOf((await App.LessonAsync()).LessonId) with { Id = Guid.Empty };

        var refusal = await (await EditorOf(Author).PostJsonAsync($"{Library.Api}/bulletins", request)).RefusalAsync();

        Assert.Equal((400, "id"), (refusal.Status, Assert.Single(refusal.Fields)));
    }

    [Fact]
    public async Task A_lesson_stands_in_it_once()
    {
        var lesson = (await App.LessonAsync()).LessonId;

        var refusal = await (await EditorOf(Author).PostJsonAsync($"{Library.Api}/bulletins", Library.DraftOf(lesson, lesson)))
            .RefusalAsync();

        Assert.Equal("lessonIds: repeated", Assert.Single(refusal.Faults));
    }

    [Fact]
    public async Task An_edit_names_the_version_it_changes()
    {
        var draft = await App.DraftAsync(Author, (await App.LessonAsync()).LessonId);
        await EditAsync(Author, draft);

        Assert.Equal((412, "stale-version"), await CodeAsync(PutAsync(Author, draft, draft.Version)));
        Assert.Equal((428, "if-match-required"), await CodeAsync(PutAsync(Author, draft, null)));
    }

    [Fact]
    public async Task An_edit_can_change_the_lessons_and_their_order()
    {
        var first = await App.LessonAsync();
        var second = await App.LessonAsync();
        var draft = await App.DraftAsync(Author, first.LessonId);

        var edited = await (await EditorOf(Author).PutJsonAsync(
            $"{Library.Api}/bulletins/{draft.Id}",
            new EditBulletinRequest { Title = "T", Introduction = "I", LessonIds = [second.LessonId, first.LessonId] }, draft.Version))
                .ReadAsync<BulletinDraft>();

        Assert.Equal([second.LessonId, first.LessonId], edited.LessonIds);
        Assert.True(edited.Text.IndexOf(second.Title, StringComparison.Ordinal) < edited.Text.IndexOf(first.Title,
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(">", 150)]
    [InlineData("[", 4_000)]
    public async Task What_nests_too_deep_to_be_shown_is_refused_at_its_field_and_not_stored(string mark, int times)
    {
        var deep = string.Concat(Enumerable.Repeat(mark, times));
        var lesson = await App.LessonAsync();
        var id = Guid.CreateVersion7();

        var drafted = await EditorOf(Author).PostJsonAsync(
            $"{Library.Api}/bulletins", Library.DraftOf(lesson.LessonId) with { Id = id, Introduction = deep });
        var draft = await App.DraftAsync(Author, lesson.LessonId);
        var edited = await EditorOf(Author).PutJsonAsync(
            $"{Library.Api}/bulletins/{draft.Id}",
            new EditBulletinRequest { Title = "T", Introduction = "I", LessonIds = draft.LessonIds, Text = deep }, draft.Version);

        Assert.Equal(["introduction"], (await drafted.RefusalAsync()).Fields);
        Assert.Equal(["text"], (await edited.RefusalAsync()).Fields);
        Assert.Equal(HttpStatusCode.NotFound, (await EditorOf(Author).GetAsync($"{Library.Api}/bulletins/drafts/{id}")).StatusCode);
    }

    [Fact]
    public async Task A_lesson_that_nests_too_deep_still_makes_a_draft_that_everybody_can_read()
    {
        var word = Given.Word();
        var lesson = Given.Lesson(word) with { Finding = new string('>', 150) + " deep *words*" };
        await App.PublishAsync(word, lesson);

        var issue = await App.IssueAsync(lesson.LessonId);

        var page = await App.Anonymous().GetAsync<IssuedBulletin>($"{Library.Api}/bulletins/{issue.IssueNumber}");
        Assert.Contains("deep *words*", page.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await App.Anonymous().GetAsync($"{Library.Api}/feeds/bulletins.atom")).StatusCode);
    }

    [Fact]
    public async Task A_draft_is_not_public()
    {
        var draft = await App.DraftAsync(Author, (await App.LessonAsync()).LessonId);

        Assert.Equal(HttpStatusCode.Unauthorized,
            (await App.Anonymous().GetAsync($"{Library.Api}/bulletins/drafts/{draft.Id}")).StatusCode);
        Assert.Equal((409, "not-issued"), await CodeAsync(EditorOf(Second).PostJsonAsync(
            $"{Library.Api}/bulletins/{draft.Id}/withdrawal", new WithdrawBulletinRequest { Reason = "x" })));
    }
}
