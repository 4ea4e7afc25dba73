using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Consumers;

public class NotificationsLinkedTests(PanelApp app)
{
    [Fact]
    public async Task The_case_of_the_one_that_follows_is_set_aside_for_the_one_that_leads()
    {
        var (following, leading) = (await app.ReviewedCaseAsync(), await app.ReviewedCaseAsync());

        await app.Bus.DeliverAsync(Linked(following, leading), times: 3);

        var shown = await app.CaseOfAsync(following.NotificationId);
        Assert.Equal((CaseState.SetAside, leading.Id), (shown.State, shown.Follows?.Case?.Id));
        Assert.Null(shown.RapidReview.ResponseDueOn);
        var other = await app.CaseOfAsync(leading.NotificationId);
        Assert.Equal((CaseState.AwaitingDecision, following.Id), (other.State, Assert.Single(other.FollowedBy).Id));
        await app.Bus.PublishedAsync<NoticeSettled>(settled => settled.MatterId == following.Id);
        var refusal = await (await app.TryDecideAsync(shown, Given.Decision(PanelOutcome.OutOfRemit))).RefusalAsync();
        Assert.Equal((409, "case-set-aside"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task Unlinked_it_waits_for_the_panel_again_by_its_old_date()
    {
        var (following, leading) = (await app.ReviewedCaseAsync(), await app.ReviewedCaseAsync());
        await app.Bus.DeliverAsync(Linked(following, leading));

        await app.Bus.DeliverAsync(Unlinked(following, leading), times: 2);

        var shown = await app.CaseOfAsync(following.NotificationId);
        Assert.Equal((CaseState.AwaitingDecision, following.RapidReview.ResponseDueOn, null),
            (shown.State, shown.RapidReview.ResponseDueOn, shown.Follows));
        Assert.Empty((await app.CaseOfAsync(leading.NotificationId)).FollowedBy);
    }

    [Fact]
    public async Task Unlinked_before_it_is_linked_it_stands_for_itself()
    {
        var (following, leading) = (await app.ReviewedCaseAsync(), await app.ReviewedCaseAsync());

        await app.Bus.DeliverAsync(Unlinked(following, leading));
        await app.Bus.DeliverAsync(Linked(following, leading));

        Assert.Equal(CaseState.AwaitingDecision, (await app.CaseOfAsync(following.NotificationId)).State);
    }

    [Fact]
    public async Task One_that_is_linked_before_it_is_known_is_set_aside_as_it_comes()
    {
        var (incident, leading) = (Given.Incident(), await app.ReviewedCaseAsync());
        await app.Bus.DeliverAsync(Linked(leading, leading) with { NotificationId = incident.NotificationId });

        await app.Bus.DeliverAsync(incident);

        Assert.Equal(CaseState.SetAside, (await app.CaseOfAsync(incident.NotificationId)).State);
    }

    static NotificationsLinked Linked(CaseDetails following, CaseDetails leading) => new()
    {
        NotificationId = following.NotificationId,
        LeadingId = leading.NotificationId,
        Version = 2,
        Relation = LinkRelation.SameIncident,
        LinkedAt = DateTime.UtcNow,
    };

    static NotificationsUnlinked Unlinked(CaseDetails following, CaseDetails leading) => new()
    {
        NotificationId = following.NotificationId,
        LeadingId = leading.NotificationId,
        Version = 3,
        UnlinkedAt = DateTime.UtcNow,
    };
}
