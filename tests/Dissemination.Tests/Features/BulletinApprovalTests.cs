using Safeguarding.Contracts.Dissemination;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Features;

/// <summary>A bulletin goes out as two people have read it, and in no other version.</summary>
public class BulletinApprovalTests(LibraryApp app) : BulletinDesk(app)
{
    [Fact]
    public async Task Who_wrote_any_of_it_cannot_approve_it()
    {
        var draft = await App.DraftAsync(Author, (await App.LessonAsync()).LessonId);
        var edited = await EditAsync(Second, draft);

        Assert.Equal((409, "second-person-needed"), await CodeAsync(App.ApproveAsync(Author, edited)));
        Assert.Equal((409, "second-person-needed"), await CodeAsync(App.ApproveAsync(Second, edited)));
        Assert.Equal(BulletinState.Approved, (await (await App.ApproveAsync(People.Editor(), edited)).ReadAsync<BulletinDraft>()).State);
    }

    [Fact]
    public async Task An_edit_voids_the_approval()
    {
        var draft = await App.DraftAsync(Author, (await App.LessonAsync()).LessonId);
        var approved = await (await App.ApproveAsync(Second, draft)).ReadAsync<BulletinDraft>();

        var edited = await EditAsync(Author, approved);

        Assert.Equal((BulletinState.Draft, (string?)null), (edited.State, edited.ApprovedById));
        Assert.Equal((409, "not-approved"), await CodeAsync(App.SendAsync(draft.Id)));
    }

    [Fact]
    public async Task What_is_sent_is_the_version_that_was_read()
    {
        var draft = await App.DraftAsync(Author, (await App.LessonAsync()).LessonId);
        var read = await (await App.ApproveAsync(Second, draft)).ReadAsync<BulletinDraft>();
        var approvedAnew = await (await App.ApproveAsync(Second, await EditAsync(Author, read))).ReadAsync<BulletinDraft>();

        Assert.Equal((428, "if-match-required"), await CodeAsync(
            App.SignedInAs(Second).PostAsync($"{Library.Api}/bulletins/{draft.Id}/send", null)));
        Assert.Equal((412, "stale-version"), await CodeAsync(App.SendAsync(draft.Id, read.Version)));
        var sent = await (await App.SendAsync(draft.Id, approvedAnew.Version)).ReadAsync<BulletinReceipt>();

        Assert.Equal(sent, await (await App.SendAsync(draft.Id, approvedAnew.Version)).ReadAsync<BulletinReceipt>());
    }

    [Theory]
    [InlineData("POST", "approval-request")]
    [InlineData("POST", "approval")]
    [InlineData("PUT", "schedule")]
    [InlineData("DELETE", "schedule")]
    public async Task Every_step_before_is_one_of_the_version_that_was_read(string method, string step)
    {
        var draft = await App.DraftAsync(Author, (await App.LessonAsync()).LessonId);
        var read = await (await App.ApproveAsync(Second, draft)).ReadAsync<BulletinDraft>();

        Assert.Equal((428, "if-match-required"), await CodeAsync(StepAsync(null)));
        Assert.Equal((412, "stale-version"), await CodeAsync(StepAsync(read.Version - 1)));

        Task<HttpResponseMessage> StepAsync(int? version) => App.SignedInAs(Second).SendJsonAsync<object?>(HttpMethod.Parse(method),
            $"{Library.Api}/bulletins/{draft.Id}/{step}",
            method == "PUT" ? new ScheduleBulletinRequest { SendAt = DateTime.UtcNow.AddDays(1) } : null, version);
    }

    [Fact]
    public async Task Bulletins_sent_at_the_same_moment_each_get_a_number_of_their_own()
    {
        var drafts = new List<BulletinDraft>();
        for (var number = 0; number < 4; number++)
        {
            drafts.Add(await App.DraftAsync(Author, (await App.LessonAsync()).LessonId));
            await App.ApproveAsync(Second, drafts[^1]);
        }

        var receipts = await Task.WhenAll(drafts.Select(async draft => await (await App.SendAsync(draft.Id)).ReadAsync<BulletinReceipt>()));

        Assert.Equal(4, receipts.Select(receipt => receipt.IssueNumber).Distinct().Count());
    }

    [Fact]
    public async Task Nobody_approves_a_version_they_have_not_read()
    {
        var draft = await App.DraftAsync(Author, (await App.LessonAsync()).LessonId);
        await EditAsync(Author, draft);

        Assert.Equal((412, "stale-version"), await CodeAsync(App.ApproveAsync(Second, draft)));
    }
}
