using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Features;

public class IssuedBulletinTests(LibraryApp app)
{
    readonly Person _author = People.Editor();
    readonly Person _second = People.Editor();

    [Fact]
    public async Task Sending_makes_it_public_for_ever_and_announces_it_once()
    {
        var lesson = await app.LessonAsync("supervision-and-workforce");
        var issue = await app.IssueAsync(lesson.LessonId);

        var again = await (await app.SendAsync(issue.BulletinId)).ReadAsync<BulletinReceipt>();
        var page = await app.Anonymous().GetAsync<IssuedBulletin>($"{Library.Api}/bulletins/{issue.IssueNumber}");
        var archive = await app.Anonymous().GetAsync<Page<BulletinHeadline>>($"{Library.Api}/bulletins");

        Assert.Equal(issue, again);
        Assert.Contains("<h2>Ask again", page.Html, StringComparison.Ordinal);
        Assert.Equal(lesson.Title, Assert.Single(page.Lessons).Title);
        Assert.Contains(archive.Items, row => row.IssueNumber == issue.IssueNumber
            && row.Themes.Single().Code == "supervision-and-workforce");
        var announced = await app.Bus.PublishedAsync<BulletinIssued>(message => message.BulletinId == issue.BulletinId);
        Assert.Equal((issue.IssueNumber, issue.IssuedAt), (announced.IssueNumber, announced.IssuedAt));
        Assert.Single(app.Bus.Published<BulletinIssued>(message => message.BulletinId == issue.BulletinId));
    }

    [Fact]
    public async Task Issue_numbers_go_up_by_one_or_more()
    {
        var lesson = await app.LessonAsync();
        var first = await app.IssueAsync(lesson.LessonId);
        var second = await app.IssueAsync(lesson.LessonId);

        Assert.True(second.IssueNumber > first.IssueNumber);
    }

    [Fact]
    public async Task The_archive_can_be_read_from_the_first_issue_on()
    {
        var lesson = await app.LessonAsync();
        await app.IssueAsync(lesson.LessonId);
        await app.IssueAsync(lesson.LessonId);

        var newest = await app.Anonymous().GetAsync<Page<BulletinHeadline>>($"{Library.Api}/bulletins?limit=200");
        var oldest = await app.Anonymous().GetAsync<Page<BulletinHeadline>>($"{Library.Api}/bulletins?limit=200&sort=issued");

        Assert.Equal(newest.Items.Select(row => row.IssuedAt).OrderDescending(), newest.Items.Select(row => row.IssuedAt));
        Assert.Equal(oldest.Items.Select(row => row.IssuedAt).Order(), oldest.Items.Select(row => row.IssuedAt));
        Assert.Equal(400, (await (await app.Anonymous().GetAsync($"{Library.Api}/bulletins?sort=title")).RefusalAsync()).Status);
    }

    [Fact]
    public async Task What_was_sent_is_not_changed()
    {
        var issue = await app.IssueAsync((await app.LessonAsync()).LessonId);
        var sent = await EditorOf(_second).GetAsync<BulletinDraft>($"{Library.Api}/bulletins/drafts/{issue.BulletinId}");

        Assert.Equal((409, "already-issued"), await CodeAsync(PutAsync(_author, sent, sent.Version)));
        Assert.Equal((409, "already-issued"), await CodeAsync(app.ApproveAsync(People.Editor(), sent)));
    }

    [Fact]
    public async Task A_withdrawn_bulletin_keeps_its_page_with_the_reason()
    {
        var issue = await app.IssueAsync((await app.LessonAsync()).LessonId);
        await EditorOf(_second).PostJsonAsync($"{Library.Api}/bulletins/{issue.BulletinId}/withdrawal",
            new WithdrawBulletinRequest { Reason = "A date was wrong." });

        var page = await app.Anonymous().GetAsync<IssuedBulletin>($"{Library.Api}/bulletins/{issue.IssueNumber}");

        Assert.Equal(("", "A date was wrong."), (page.Html, page.WithdrawnReason));
    }

    HttpClient EditorOf(Person person) => app.SignedInAs(person);

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
