using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.Notices;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Notices;

public class BulletinNoticesTests(LibraryApp app)
{
    readonly Person _writer = People.Editor();
    readonly Person _second = People.Editor();

    [Fact]
    public async Task The_other_editors_are_asked_once_to_approve_and_never_its_writer()
    {
        var draft = await AskedAsync();
        var again = await AskAsync(draft);

        var asked = await RaisedAsync(draft.Id, NoticeKind.BulletinToApprove);
        await (await app.ApproveAsync(_second, again)).ReadAsync<BulletinDraft>();
        var approved = await RaisedAsync(draft.Id, NoticeKind.BulletinApproved);

        Assert.Equal(("editor", draft.Id), (asked.For[0].Role, asked.SubjectId));
        Assert.Equal([_writer.Subject], asked.Except);
        Assert.Equal([_writer.Subject], approved.For.Select(audience => audience.PersonId));
        Assert.Single(Raised(draft.Id, NoticeKind.BulletinToApprove).DistinctBy(notice => notice.NoticeId));
        await SettledAsync(asked);
    }

    [Fact]
    public async Task A_text_that_changed_after_it_was_approved_is_asked_for_again_but_not_of_who_changed_it()
    {
        var draft = await AskedAsync();
        var approved = await (await app.ApproveAsync(_second, draft)).ReadAsync<BulletinDraft>();
        var sending = await RaisedAsync(draft.Id, NoticeKind.BulletinApproved);

        await (await app.SignedInAs(_second).PutJsonAsync($"{Library.Api}/bulletins/{draft.Id}", new EditBulletinRequest
        {
            Title = "Another title",
            Introduction = draft.Introduction,
            Text = draft.Text,
            LessonIds = draft.LessonIds,
        }, approved.Version)).ReadAsync<BulletinDraft>();

        await SettledAsync(sending);
        await Eventually.True(() => Task.FromResult(Raised(draft.Id, NoticeKind.BulletinToApprove).Count == 2), "it is asked for again");
        Assert.Equal([_writer.Subject, _second.Subject], Raised(draft.Id, NoticeKind.BulletinToApprove)[^1].Except);
    }

    [Fact]
    public async Task An_issued_bulletin_asks_for_nothing()
    {
        var draft = await AskedAsync();
        await (await app.ApproveAsync(_second, draft)).ReadAsync<BulletinDraft>();

        await (await app.SendAsync(draft.Id)).ReadAsync<BulletinReceipt>();

        await app.Bus.PublishedAsync<NoticeSettled>(settled => settled.MatterId == draft.Id && settled.PersonId is null);
    }

    async Task<BulletinDraft> AskedAsync() =>
        await AskAsync(await app.DraftAsync(_writer, (await app.LessonAsync()).LessonId));

    async Task<BulletinDraft> AskAsync(BulletinDraft draft) => await (await app.SignedInAs(_writer).SendJsonAsync<object?>(
        HttpMethod.Post, $"{Library.Api}/bulletins/{draft.Id}/approval-request", null, draft.Version)).ReadAsync<BulletinDraft>();

    IReadOnlyList<NoticeRaised> Raised(Guid bulletinId, NoticeKind kind) =>
        app.Bus.Published<NoticeRaised>(notice => notice.SubjectId == bulletinId && notice.Kind == kind);

    Task<NoticeRaised> RaisedAsync(Guid bulletinId, NoticeKind kind) =>
        app.Bus.PublishedAsync<NoticeRaised>(notice => notice.SubjectId == bulletinId && notice.Kind == kind);

    Task SettledAsync(NoticeRaised notice) => app.Bus.PublishedAsync<NoticeSettled>(settled =>
        settled.MatterId == notice.MatterId && settled.SettledAt > notice.RaisedAt);
}
