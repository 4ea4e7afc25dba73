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

    [Fact]
    public async Task Of_one_that_leads_and_is_restricted_only_those_named_on_it_are_told()
    {
        var (following, leading) = (await app.CaseAsync(), await app.CaseAsync());
        var ruth = People.Secretariat();
        await app.Bus.DeliverAsync(Linked(following, leading));
        await app.RestrictAsync(leading, ruth);

        await ShowsNothingOfAsync(leading, app.Secretariat(), following);
        var named = await app.SignedInAs(ruth).GetAsync<CaseDetails>(Path(following));
        Assert.Equal((leading.NotificationId, leading.Id), (named.Follows?.NotificationId, named.Follows?.Case?.Id));
    }

    [Fact]
    public async Task Of_one_that_leads_who_stepped_back_from_it_is_told_nothing()
    {
        var (following, leading) = (await app.CaseAsync(), await app.CaseAsync());
        var marcus = app.SignedInAs(People.Member());
        await app.Bus.DeliverAsync(Linked(following, leading));

        await marcus.PostJsonAsync($"{Path(leading)}/conflicts", new DeclareConflictRequest());

        await ShowsNothingOfAsync(leading, marcus, following);
        Assert.Equal(leading.NotificationId, (await app.CaseOfAsync(following.NotificationId)).Follows?.NotificationId);
    }

    [Fact]
    public async Task One_that_leads_and_is_not_known_is_closed_to_nobody()
    {
        var (following, leading) = (await app.CaseAsync(), Guid.CreateVersion7());

        await app.Bus.DeliverAsync(Linked(following, following) with { LeadingId = leading });

        var shown = await app.CaseOfAsync(following.NotificationId);
        Assert.Equal((leading, null), (shown.Follows?.NotificationId, shown.Follows?.Case));
    }

    static async Task ShowsNothingOfAsync(CaseDetails leading, HttpClient reader, CaseDetails following)
    {
        var shown = await reader.GetStringAsync(Path(following));
        Assert.DoesNotContain($"{leading.NotificationId}", shown, StringComparison.Ordinal);
        Assert.DoesNotContain($"{leading.Id}", shown, StringComparison.Ordinal);
        Assert.NotNull((await reader.GetAsync<CaseDetails>(Path(following))).Follows);
    }

    static string Path(CaseDetails panelCase) => $"/api/national-panel/cases/{panelCase.Id}";

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
