using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Features;

public class BulletinTests(LibraryApp app)
{
    readonly Person _author = People.Editor();
    readonly Person _second = People.Editor();

    [Fact]
    public async Task A_draft_is_written_from_its_lessons()
    {
        var lesson = await app.LessonAsync();

        var draft = await app.DraftAsync(_author, lesson.LessonId);

        Assert.Equal((BulletinState.Draft, 1), (draft.State, draft.Version));
        Assert.Contains($"## {lesson.Title}", draft.Text, StringComparison.Ordinal);
        Assert.Contains(lesson.Improvement, draft.Text, StringComparison.Ordinal);
        Assert.Contains("<strong>for all</strong>", draft.Html, StringComparison.Ordinal);
        Assert.Contains(draft.Id,
            (await EditorOf(_second).GetAsync<Page<BulletinDraft>>($"{Library.Api}/bulletins/drafts")).Items.Select(row => row.Id));
    }

    [Fact]
    public async Task A_title_is_one_line_that_can_stand_in_a_mails_header()
    {
        var request = Library.DraftOf((await app.LessonAsync()).LessonId) with { Title = "a\r\nBcc: \u2028x\0" };

        var draft = await (await EditorOf(_author).PostJsonAsync($"{Library.Api}/bulletins", request)).ReadAsync<BulletinDraft>();

        Assert.Equal("a Bcc: x", draft.Title);
    }

    [Fact]
    public async Task A_repeated_request_is_the_same_draft()
    {
        var request = Library.DraftOf((await app.LessonAsync()).LessonId) with { Id = Guid.CreateVersion7() };
        await EditorOf(_author).PostJsonAsync($"{Library.Api}/bulletins", request);

        var again = await EditorOf(_author).PostJsonAsync($"{Library.Api}/bulletins", request);
        var others = await EditorOf(_second).PostJsonAsync($"{Library.Api}/bulletins", request);

        Assert.Equal(request.Id, (await again.ReadAsync<BulletinDraft>()).Id);
        Assert.Equal("id-in-use", (await others.RefusalAsync()).Code);
    }

    [Fact]
    public async Task Many_at_the_same_moment_make_one_draft()
    {
        var request = Library.DraftOf((await app.LessonAsync()).LessonId) with { Id = Guid.CreateVersion7() };
        var editor = EditorOf(_author);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 24).Select(_ => editor.PostJsonAsync($"{Library.Api}/bulletins", request)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
    }

    [Fact]
    public async Task An_id_of_zeros_is_none()
    {
        var request = Library.DraftOf((await app.LessonAsync()).LessonId) with { Id = Guid.Empty };

        var refusal = await (await EditorOf(_author).PostJsonAsync($"{Library.Api}/bulletins", request)).RefusalAsync();

        Assert.Equal((400, "id"), (refusal.Status, Assert.Single(refusal.Fields)));
    }

    [Fact]
    public async Task A_lesson_stands_in_it_once()
    {
        var lesson = (await app.LessonAsync()).LessonId;

        var refusal = await (await EditorOf(_author).PostJsonAsync($"{Library.Api}/bulletins", Library.DraftOf(lesson, lesson)))
            .RefusalAsync();

        Assert.Equal("lessonIds: repeated", Assert.Single(refusal.Faults));
    }

    [Fact]
    public async Task Who_wrote_any_of_it_cannot_approve_it()
    {
        var draft = await app.DraftAsync(_author, (await app.LessonAsync()).LessonId);
        var edited = await EditAsync(_second, draft);

        Assert.Equal((409, "second-person-needed"), await CodeAsync(app.ApproveAsync(_author, edited)));
        Assert.Equal((409, "second-person-needed"), await CodeAsync(app.ApproveAsync(_second, edited)));
        Assert.Equal(BulletinState.Approved, (await (await app.ApproveAsync(People.Editor(), edited)).ReadAsync<BulletinDraft>()).State);
    }

    [Fact]
    public async Task An_edit_voids_the_approval()
    {
        var draft = await app.DraftAsync(_author, (await app.LessonAsync()).LessonId);
        var approved = await (await app.ApproveAsync(_second, draft)).ReadAsync<BulletinDraft>();

        var edited = await EditAsync(_author, approved);

        Assert.Equal((BulletinState.Draft, (string?)null), (edited.State, edited.ApprovedById));
        Assert.Equal((409, "not-approved"), await CodeAsync(app.SendAsync(draft.Id)));
    }

    [Fact]
    public async Task What_is_sent_is_the_version_that_was_read()
    {
        var draft = await app.DraftAsync(_author, (await app.LessonAsync()).LessonId);
        var read = await (await app.ApproveAsync(_second, draft)).ReadAsync<BulletinDraft>();
        var approvedAnew = await (await app.ApproveAsync(_second, await EditAsync(_author, read))).ReadAsync<BulletinDraft>();

        Assert.Equal((428, "if-match-required"), await CodeAsync(
            app.SignedInAs(_second).PostAsync($"{Library.Api}/bulletins/{draft.Id}/send", null)));
        Assert.Equal((412, "stale-version"), await CodeAsync(app.SendAsync(draft.Id, read.Version)));
        var sent = await (await app.SendAsync(draft.Id, approvedAnew.Version)).ReadAsync<BulletinReceipt>();

        Assert.Equal(sent, await (await app.SendAsync(draft.Id, approvedAnew.Version)).ReadAsync<BulletinReceipt>());
    }

    [Theory]
    [InlineData("POST", "approval-request")]
    [InlineData("POST", "approval")]
    [InlineData("PUT", "schedule")]
    [InlineData("DELETE", "schedule")]
    public async Task Every_step_before_is_one_of_the_version_that_was_read(string method, string step)
    {
        var draft = await app.DraftAsync(_author, (await app.LessonAsync()).LessonId);
        var read = await (await app.ApproveAsync(_second, draft)).ReadAsync<BulletinDraft>();

        Assert.Equal((428, "if-match-required"), await CodeAsync(StepAsync(null)));
        Assert.Equal((412, "stale-version"), await CodeAsync(StepAsync(read.Version - 1)));

        Task<HttpResponseMessage> StepAsync(int? version) => app.SignedInAs(_second).SendJsonAsync<object?>(HttpMethod.Parse(method),
            $"{Library.Api}/bulletins/{draft.Id}/{step}",
            method == "PUT" ? new ScheduleBulletinRequest { SendAt = DateTime.UtcNow.AddDays(1) } : null, version);
    }

    [Fact]
    public async Task Bulletins_sent_at_the_same_moment_each_get_a_number_of_their_own()
    {
        var drafts = new List<BulletinDraft>();
        for (var number = 0; number < 4; number++)
        {
            drafts.Add(await app.DraftAsync(_author, (await app.LessonAsync()).LessonId));
            await app.ApproveAsync(_second, drafts[^1]);
        }

        var receipts = await Task.WhenAll(drafts.Select(async draft => await (await app.SendAsync(draft.Id)).ReadAsync<BulletinReceipt>()));

        Assert.Equal(4, receipts.Select(receipt => receipt.IssueNumber).Distinct().Count());
    }

    [Fact]
    public async Task Nobody_approves_a_version_they_have_not_read()
    {
        var draft = await app.DraftAsync(_author, (await app.LessonAsync()).LessonId);
        await EditAsync(_author, draft);

        Assert.Equal((412, "stale-version"), await CodeAsync(app.ApproveAsync(_second, draft)));
    }

    [Fact]
    public async Task An_edit_names_the_version_it_changes()
    {
        var draft = await app.DraftAsync(_author, (await app.LessonAsync()).LessonId);
        await EditAsync(_author, draft);

        Assert.Equal((412, "stale-version"), await CodeAsync(PutAsync(_author, draft, draft.Version)));
        Assert.Equal((428, "if-match-required"), await CodeAsync(PutAsync(_author, draft, null)));
    }

    [Fact]
    public async Task An_edit_can_change_the_lessons_and_their_order()
    {
        var first = await app.LessonAsync();
        var second = await app.LessonAsync();
        var draft = await app.DraftAsync(_author, first.LessonId);

        var edited = await (await EditorOf(_author).PutJsonAsync(
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
        var lesson = await app.LessonAsync();
        var id = Guid.CreateVersion7();

        var drafted = await EditorOf(_author).PostJsonAsync(
            $"{Library.Api}/bulletins", Library.DraftOf(lesson.LessonId) with { Id = id, Introduction = deep });
        var draft = await app.DraftAsync(_author, lesson.LessonId);
        var edited = await EditorOf(_author).PutJsonAsync(
            $"{Library.Api}/bulletins/{draft.Id}",
            new EditBulletinRequest { Title = "T", Introduction = "I", LessonIds = draft.LessonIds, Text = deep }, draft.Version);

        Assert.Equal(["introduction"], (await drafted.RefusalAsync()).Fields);
        Assert.Equal(["text"], (await edited.RefusalAsync()).Fields);
        Assert.Equal(HttpStatusCode.NotFound, (await EditorOf(_author).GetAsync($"{Library.Api}/bulletins/drafts/{id}")).StatusCode);
    }

    [Fact]
    public async Task A_lesson_that_nests_too_deep_still_makes_a_draft_that_everybody_can_read()
    {
        var word = Given.Word();
        var lesson = Given.Lesson(word) with { Finding = new string('>', 150) + " deep *words*" };
        await app.PublishAsync(word, lesson);

        var issue = await app.IssueAsync(lesson.LessonId);

        var page = await app.Anonymous().GetAsync<IssuedBulletin>($"{Library.Api}/bulletins/{issue.IssueNumber}");
        Assert.Contains("deep *words*", page.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await app.Anonymous().GetAsync($"{Library.Api}/feeds/bulletins.atom")).StatusCode);
    }

    [Fact]
    public async Task A_draft_is_not_public()
    {
        var draft = await app.DraftAsync(_author, (await app.LessonAsync()).LessonId);

        Assert.Equal(HttpStatusCode.Unauthorized,
            (await app.Anonymous().GetAsync($"{Library.Api}/bulletins/drafts/{draft.Id}")).StatusCode);
        Assert.Equal((409, "not-issued"), await CodeAsync(EditorOf(_second).PostJsonAsync(
            $"{Library.Api}/bulletins/{draft.Id}/withdrawal", new WithdrawBulletinRequest { Reason = "x" })));
    }

    HttpClient EditorOf(Person person) => app.SignedInAs(person);

    async Task<BulletinDraft> EditAsync(Person editor, BulletinDraft draft) =>
        await (await PutAsync(editor, draft, draft.Version)).ReadAsync<BulletinDraft>();

    Task<HttpResponseMessage> PutAsync(Person editor, BulletinDraft draft, int? version) => EditorOf(editor).PutJsonAsync(
        $"{Library.Api}/bulletins/{draft.Id}",
        new EditBulletinRequest
        {
            Title = draft.Title + "!",
            Introduction = draft.Introduction,
            LessonIds = draft.LessonIds,
            Text = "Shorter."
        }, version);

    static async Task<(int, string)> CodeAsync(Task<HttpResponseMessage> request)
    {
        var refusal = await (await request).RefusalAsync();
        return (refusal.Status, refusal.Code);
    }
}
