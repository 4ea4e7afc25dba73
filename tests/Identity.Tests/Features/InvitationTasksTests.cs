using Safeguarding.Contracts.Tasks;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

[Collection(nameof(MovedClock))]
public sealed class InvitationTasksTests(MovedClock.App app) : Inviting(app)
{
    [Fact]
    public async Task An_invitation_waits_by_the_day_its_link_ends_and_is_overdue_after_it()
    {
        var email = NewAddress();
        var invitation = await InviteAsync(email);

        var open = await TaskAsync(invitation.Id);
        App.Clock.Offset += TimeSpan.FromDays(8);
        var expired = await TaskAsync(invitation.Id);

        Assert.Equal((TaskKind.AwaitInvited, LondonTime.DateOf(invitation.ExpiresAt)), (open!.Kind, open.DueOn!.Value));
        Assert.Equal(TaskKind.InviteAgain, expired!.Kind);
    }

    [Fact]
    public async Task One_that_was_accepted_or_taken_back_waits_no_longer()
    {
        var (used, revoked) = (await InviteAsync(NewAddress()), NewAddress());
        await JoinAsync(App.Browser(), await LinkAsync(used.Email));
        var taken = await InviteAsync(revoked);
        await (await ApproverAsync()).DeleteAsync($"{Api}/{taken.Id}");

        Assert.Null(await TaskAsync(used.Id));
        Assert.Null(await TaskAsync(taken.Id));
    }

    async Task<WaitingTask?> TaskAsync(Guid id) => (await (await ApproverAsync())
        .GetAsync<TaskList>("/api/identity/tasks?limit=200")).Items.SingleOrDefault(task => task.SubjectId == id);
}
