using System.Net;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Features;

public class ScheduleTests(LibraryApp app)
{
    readonly Person _author = People.Editor();
    readonly Person _second = People.Editor();

    [Fact]
    public async Task A_scheduled_bulletin_is_sent_by_itself_once_its_time_has_come()
    {
        var approved = await ApprovedAsync();

        var scheduled = await (await ScheduleAsync(approved, DateTime.UtcNow.AddSeconds(3))).ReadAsync<BulletinDraft>();
        await Eventually.True(async () => (await ReadAsync(approved.Id)).State == BulletinState.Issued, "it was sent");

        Assert.Equal(BulletinState.Scheduled, scheduled.State);
        Assert.NotNull((await ReadAsync(approved.Id)).IssueNumber);
    }

    [Fact]
    public async Task What_is_taken_back_or_edited_is_not_sent()
    {
        var first = await (await ScheduleAsync(await ApprovedAsync(), DateTime.UtcNow.AddHours(1))).ReadAsync<BulletinDraft>();
        var second = await (await ScheduleAsync(await ApprovedAsync(), DateTime.UtcNow.AddHours(1))).ReadAsync<BulletinDraft>();

        var back = await (await SendAsync(HttpMethod.Delete, first, null)).ReadAsync<BulletinDraft>();
        var edited = await (await app.SignedInAs(_author).PutJsonAsync($"{Library.Api}/bulletins/{second.Id}", new EditBulletinRequest
        {
            Title = "Other",
            Introduction = "Other.",
            LessonIds = second.LessonIds,
        }, second.Version)).ReadAsync<BulletinDraft>();

        Assert.Equal((BulletinState.Approved, (DateTime?)null), (back.State, back.ScheduledFor));
        Assert.Null(edited.ScheduledFor);
        Assert.NotEqual(BulletinState.Scheduled, edited.State);
    }

    [Fact]
    public async Task Only_an_approved_version_and_a_time_to_come_can_be_scheduled()
    {
        var draft = await app.DraftAsync(_author, (await app.LessonAsync()).LessonId);
        var approved = await ApprovedAsync();

        Assert.Equal("not-approved", (await (await ScheduleAsync(draft, DateTime.UtcNow.AddHours(1))).RefusalAsync()).Code);
        Assert.Equal(["sendAt"], (await (await ScheduleAsync(approved, DateTime.UtcNow.AddMinutes(-1))).RefusalAsync()).Fields);
        Assert.Equal(["sendAt"], (await (await ScheduleAsync(approved, null)).RefusalAsync()).Fields);
        Assert.Equal(412, (await (await ScheduleAsync(approved with { Version = 1 }, DateTime.UtcNow.AddHours(1))).RefusalAsync()).Status);
    }

    [Fact]
    public async Task Who_wrote_and_who_approved_are_named_to_editors()
    {
        var draft = await app.DraftAsync(_author, (await app.LessonAsync()).LessonId);
        var asked = await (await app.SignedInAs(_author).SendJsonAsync<object?>(
            HttpMethod.Post, $"{Library.Api}/bulletins/{draft.Id}/approval-request", null, draft.Version)).ReadAsync<BulletinDraft>();
        var approved = await (await app.ApproveAsync(_second, asked)).ReadAsync<BulletinDraft>();

        Assert.Equal(BulletinState.AwaitingApproval, asked.State);
        Assert.Equal((_author.Name, _second.Name), (Assert.Single(approved.Writers), approved.ApprovedBy));
    }

    [Fact]
    public async Task An_unknown_code_is_mapped_and_the_code_it_came_with_is_kept()
    {
        var code = "old-" + Given.Word();
        var lesson = await app.LessonAsync(code);
        var path = $"{Library.Api}/lessons/{lesson.LessonId}/themes/{code}";

        var unknown = await Editor.PutJsonAsync(path, new MapThemeRequest { Theme = "none" }, 1);
        var mapped = await Editor.PutJsonAsync(path, new MapThemeRequest { Theme = "neglect" }, 1);
        var again = await Editor.PutJsonAsync(path, new MapThemeRequest { Theme = "neglect" }, 2);

        Assert.Equal(["theme"], (await unknown.RefusalAsync()).Fields);
        Assert.Equal(HttpStatusCode.NoContent, mapped.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        var kept = await app.Ask(db =>
            Task.FromResult(db.Lessons.Where(row => row.Id == lesson.LessonId).SelectMany(row => row.Themes).Single()));
        Assert.Equal(("neglect", code, false), (kept.Code, kept.MappedFrom, kept.Unmapped));
    }

    HttpClient Editor => app.SignedInAs(_second);

    async Task<BulletinDraft> ApprovedAsync() => await (await app.ApproveAsync(
        _second, await app.DraftAsync(_author, (await app.LessonAsync()).LessonId))).ReadAsync<BulletinDraft>();

    Task<BulletinDraft> ReadAsync(Guid id) => Editor.GetAsync<BulletinDraft>($"{Library.Api}/bulletins/drafts/{id}");

    Task<HttpResponseMessage> ScheduleAsync(BulletinDraft draft, DateTime? at) =>
        SendAsync(HttpMethod.Put, draft, new ScheduleBulletinRequest { SendAt = at });

    Task<HttpResponseMessage> SendAsync(HttpMethod method, BulletinDraft draft, object? body) =>
        Editor.SendJsonAsync(method, $"{Library.Api}/bulletins/{draft.Id}/schedule", body, draft.Version);
}
