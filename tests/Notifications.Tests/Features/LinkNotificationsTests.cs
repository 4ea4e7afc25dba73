using System.Net;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class LinkNotificationsTests(NotificationsApp app)
{
    const string Api = "/api/notifications";

    [Fact]
    public async Task One_leads_the_other_follows_and_both_show_it_with_the_first_sendings_awareness_and_lateness()
    {
        var first = await SentAsync(Late());
        var second = await SentAsync();

        var link = await (await LinkAsync(app.Notifier(), first, second, leads: second)).ReadAsync<LinkedNotification>();

        Assert.Equal((second, true, LinkRelation.SameIncident), (link.Id, link.Leads, link.Relation));
        var (following, leading) = (await OverviewAsync(first), await OverviewAsync(second));
        Assert.Equal((CaseStage.Linked, null), (following.Summary.Stage, following.Summary.NextDueOn));
        Assert.Equal(CaseStage.RapidReview, leading.Summary.Stage);
        var shown = Assert.Single(leading.Links);
        Assert.Equal((first, false, true, Given.Today.AddDays(-40)), (shown.Id, shown.Leads, shown.Late, shown.BecameAwareOn));
        Assert.True(Assert.Single(following.Links).Leads);
        var told = await app.Bus.PublishedAsync<NotificationsLinked>(message => message.NotificationId == first);
        Assert.Equal((second, 2, LinkRelation.SameIncident), (told.LeadingId, told.Version, told.Relation));
    }

    [Fact]
    public async Task Unlinking_restores_both_and_both_timelines_keep_what_was()
    {
        var (first, second) = (await SentAsync(), await SentAsync());
        await LinkAsync(app.Notifier(), first, second, leads: first);

        var unlinked = await UnlinkAsync(app.Notifier(), first, second);
        var again = await UnlinkAsync(app.Notifier(), first, second);

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (unlinked.StatusCode, again.StatusCode));
        foreach (var id in new[] { first, second })
        {
            var overview = await OverviewAsync(id);
            Assert.Equal((CaseStage.RapidReview, 0), (overview.Summary.Stage, overview.Links.Count));
            var timeline = await app.Notifier().GetAsync<NotificationTimeline>($"{Api}/{id}/timeline");
            Assert.Equal([TimelineEventKind.Sent, TimelineEventKind.Linked, TimelineEventKind.Unlinked],
                timeline.Events.Select(one => one.Kind));
            Assert.Equal("twoIncidents", timeline.Events[^1].Code);
            var versions = await app.Notifier().GetAsync<IReadOnlyList<NotificationVersionSummary>>($"{Api}/{id}/versions");
            Assert.Equal(("twoIncidents", "Two children."), (versions[^1].ReasonCode, versions[^1].Reason));
        }

        var told = await app.Bus.PublishedAsync<NotificationsUnlinked>(message => message.NotificationId == second);
        Assert.Equal((first, 3), (told.LeadingId, told.Version));
    }

    [Fact]
    public async Task What_was_erased_leads_until_it_is_unlinked_and_the_reason_stands_with_the_other()
    {
        var (first, second) = (await SentAsync(), await SentAsync());
        await LinkAsync(app.Notifier(), first, second, leads: first);
        (await app.SignedInAs(People.Administrator()).PostJsonAsync($"{Api}/{first}/erasure",
            new EraseNotificationRequest { Reason = ErasureReason.CourtOrder, OrderNumber = "LS25C00123/1" })).EnsureSuccessStatusCode();

        var unlinked = await UnlinkAsync(app.Notifier(), first, second);

        Assert.Equal(HttpStatusCode.NoContent, unlinked.StatusCode);
        Assert.Equal(CaseStage.RapidReview, (await OverviewAsync(second)).Summary.Stage);
        var versions = await app.Notifier().GetAsync<IReadOnlyList<NotificationVersionSummary>>($"{Api}/{second}/versions");
        Assert.NotNull(versions.Single(version => version.Change == NotificationChange.Unlinked).Reason);
    }

    [Fact]
    public async Task The_same_link_again_changes_nothing_and_a_stale_version_is_refused()
    {
        var (first, second, third) = (await SentAsync(), await SentAsync(), await SentAsync());
        await LinkAsync(app.Notifier(), first, second, leads: second);

        var same = await LinkAsync(app.Notifier(), first, second, leads: second);
        var stale = await LinkAsync(app.Notifier(), third, second, leads: second, ifMatch: 9);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.PreconditionFailed), (same.StatusCode, stale.StatusCode));
        Assert.Equal(2, (await OverviewAsync(first)).Version);
    }

    [Fact]
    public async Task What_leaves_the_panels_remit_leads_none_that_is_in_it()
    {
        var neglect = new AbuseIndication { Type = "NEG", Certainty = AbuseCertainty.Suspected };
        var leading = (Given.Notification() with
        {
            Kind = IncidentKind.LookedAfterChildDeath,
            Children = [Given.Child(ChildRole.Died) with { Status = Given.LookedAfter() }],
        }).With(incident => incident with { Abuse = [neglect] });
        var (first, second) = (await SentAsync(leading), await SentAsync());
        await LinkAsync(app.Notifier(), first, second, leads: first);

        (await app.Notifier().PostJsonAsync($"{Api}/{first}/amendments",
            leading.With(incident => incident with { Abuse = [] }).Amended(), ifMatch: 2))
            .EnsureSuccessStatusCode();

        Assert.False((await OverviewAsync(first)).Summary.InPanelRemit);
        var follower = await OverviewAsync(second);
        Assert.Equal((CaseStage.RapidReview, 0), (follower.Summary.Stage, follower.Links.Count));
        await app.Bus.PublishedAsync<NotificationsUnlinked>(message => message.NotificationId == second);
    }

    [Fact]
    public async Task What_comes_into_the_panels_remit_follows_none_that_is_outside()
    {
        var outside = (Given.Notification() with
        {
            Kind = IncidentKind.LookedAfterChildDeath,
            Children = [Given.Child(ChildRole.Died) with { Status = Given.LookedAfter() }],
        }).With(incident => incident with { Abuse = [] });
        var (leading, following) = (await SentAsync(outside with { Id = Guid.CreateVersion7() }), await SentAsync(outside));
        (await LinkAsync(app.Notifier(), following, leading, leads: leading)).EnsureSuccessStatusCode();

        var known = outside.With(incident => incident with
        {
            Abuse = [new AbuseIndication { Type = "NEG", Certainty = AbuseCertainty.Known }],
        });
        (await app.Notifier().PostJsonAsync($"{Api}/{following}/amendments", known.Amended(), ifMatch: 2)).EnsureSuccessStatusCode();

        var (stands, led) = (await OverviewAsync(following), await OverviewAsync(leading));
        Assert.Equal((CaseStage.RapidReview, 0), (stands.Summary.Stage, stands.Links.Count));
        Assert.Empty(led.Links);
        await app.Bus.PublishedAsync<NotificationsUnlinked>(message => message.NotificationId == following);
        var timeline = await app.Notifier().GetAsync<NotificationTimeline>($"{Api}/{following}/timeline");
        Assert.Contains(timeline.Events, one => (one.Kind, one.Code) == (TimelineEventKind.Unlinked, "leadEnded"));
    }

    [Fact]
    public async Task What_follows_leads_none_and_follows_one()
    {
        var (first, second, third) = (await SentAsync(), await SentAsync(), await SentAsync());
        await LinkAsync(app.Notifier(), first, second, leads: second);

        Assert.Equal("already-linked", await RefusalAsync(LinkAsync(app.Notifier(), first, third, leads: third, ifMatch: 2)));
        Assert.Equal("follows-another", await RefusalAsync(LinkAsync(app.Notifier(), third, first, leads: first)));
        Assert.Equal("leads-others", await RefusalAsync(LinkAsync(app.Notifier(), second, third, leads: third, ifMatch: 2)));
    }

    [Fact]
    public async Task What_the_panel_considers_does_not_follow_what_it_does_not_nor_what_has_ended()
    {
        var (considered, ended) = (await SentAsync(), await SentAsync());
        var recorded = await SentAsync(OfACareLeaver());
        await app.Notifier().PostJsonAsync($"{Api}/{ended}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.Duplicate, Text = "Twice." }, ifMatch: 1);

        Assert.Equal("leading-out-of-remit", await RefusalAsync(LinkAsync(app.Notifier(), considered, recorded, leads: recorded)));
        Assert.Equal("leading-ended", await RefusalAsync(LinkAsync(app.Notifier(), considered, ended, leads: ended)));
    }

    [Fact]
    public async Task Where_the_one_that_leads_ends_the_other_stands_for_itself_again()
    {
        var (following, leading) = (await SentAsync(), await SentAsync());
        await LinkAsync(app.Notifier(), following, leading, leads: leading);

        (await app.Notifier().PostJsonAsync($"{Api}/{leading}/deescalation",
            new DeescalateNotificationRequest { Reason = DeescalationReason.Other, Text = "No." }, ifMatch: 2)).EnsureSuccessStatusCode();

        Assert.Equal(CaseStage.RapidReview, (await OverviewAsync(following)).Summary.Stage);
        await app.Bus.PublishedAsync<NotificationsUnlinked>(message => message.NotificationId == following);
        var timeline = await app.Notifier().GetAsync<NotificationTimeline>($"{Api}/{following}/timeline");
        Assert.Equal((TimelineEventKind.Unlinked, "leadEnded"), (timeline.Events[^1].Kind, timeline.Events[^1].Code));
    }

    [Fact]
    public async Task Two_areas_are_linked_by_the_secretariat_and_the_one_sees_of_the_other_only_its_dates()
    {
        var leeds = await SentAsync();
        var kent = Given.Notification() with { AreaCode = People.Kent };
        (await app.SignedInAs(People.NotifierOf(People.Kent)).PostJsonAsync(Api, kent)).EnsureSuccessStatusCode();

        var tried = await LinkAsync(app.Notifier(), leeds, kent.Id!.Value, leads: leeds);
        (await LinkAsync(app.SignedInAs(People.Secretariat()), leeds, kent.Id.Value, leads: leeds)).EnsureSuccessStatusCode();

        Assert.Equal(HttpStatusCode.BadRequest, tried.StatusCode);
        var shown = Assert.Single((await OverviewAsync(leeds)).Links);
        Assert.Equal((null, null, null), (shown.Id, shown.Reference, shown.AreaCode));
        Assert.Equal(kent.BecameAwareOn, shown.BecameAwareOn);
        await app.Bus.PublishedAsync<NoticeRaised>(notice => notice.Kind == NoticeKind.NotificationsLinked
            && notice.CaseId == kent.Id && notice.For.Any(audience => audience.AreaCode == People.Kent));
    }

    [Fact]
    public async Task A_council_sets_only_its_own_aside()
    {
        var kent = Given.Notification() with
        {
            AreaCode = People.Kent,
            OtherAreas = [new OtherArea { AreaCode = People.Leeds, Reason = OtherAreaReason.Residence }],
        };
        (await app.SignedInAs(People.NotifierOf(People.Kent)).PostJsonAsync(Api, kent)).EnsureSuccessStatusCode();
        var leeds = await SentAsync();

        var refused = await LinkAsync(app.Notifier(), leeds, kent.Id!.Value, leads: leeds);
        var linked = await LinkAsync(app.Notifier(), leeds, kent.Id.Value, leads: kent.Id.Value);
        var unlinked = await UnlinkAsync(app.SignedInAs(People.NotifierOf(People.Kent)), kent.Id.Value, leeds);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK, HttpStatusCode.NotFound),
            (refused.StatusCode, linked.StatusCode, unlinked.StatusCode));
    }

    [Fact]
    public async Task Of_eight_links_at_the_same_moment_none_makes_a_chain()
    {
        var (first, second) = (await SentAsync(), await SentAsync());

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            LinkAsync(app.Notifier(), first, second, leads: number % 2 == 0 ? first : second)));

        Assert.Single((await OverviewAsync(first)).Links);
        Assert.Single((await OverviewAsync(second)).Links);
    }

    [Theory]
    [InlineData("otherId")]
    [InlineData("leadingId")]
    [InlineData("relation")]
    public async Task What_is_missing_or_wrong_is_named_and_nothing_is_stored(string field)
    {
        var (first, second) = (await SentAsync(), await SentAsync());
        var request = new LinkNotificationsRequest
        {
            OtherId = field == "otherId" ? first : second,
            LeadingId = field == "leadingId" ? Guid.CreateVersion7() : first,
            Relation = field == "relation" ? null : LinkRelation.TwoAreas,
        };

        var refusal = await (await app.Notifier().PostJsonAsync($"{Api}/{first}/links", request, ifMatch: 1)).RefusalAsync();

        Assert.Equal(400, refusal.Status);
        Assert.Contains(field, refusal.Fields);
        Assert.Empty((await OverviewAsync(first)).Links);
    }

    [Theory]
    [InlineData(null, "Two children.", "reason")]
    [InlineData(UnlinkReason.LeadEnded, "Two children.", "reason")]
    [InlineData(UnlinkReason.TwoIncidents, " ", "text")]
    public async Task Without_a_reason_the_link_stays(UnlinkReason? reason, string text, string field)
    {
        var (first, second) = (await SentAsync(), await SentAsync());
        await LinkAsync(app.Notifier(), first, second, leads: first);

        var refusal = await (await UnlinkAsync(app.Notifier(), first, second, new() { Reason = reason, Text = text })).RefusalAsync();

        Assert.Equal((400, field), (refusal.Status, Assert.Single(refusal.Fields)));
        Assert.Single((await OverviewAsync(first)).Links);
    }

    static SendNotificationRequest Late() =>
        (Given.Notification() with { BecameAwareOn = Given.Today.AddDays(-40) })
        .With(incident => incident with { Date = Given.On(Given.Today.AddDays(-41)) });

    static SendNotificationRequest OfACareLeaver() =>
        (Given.Notification() with { Kind = IncidentKind.CareLeaverDeath }).WithChild(child => child with
        {
            Role = ChildRole.Died,
            BirthDate = Given.Today.AddYears(-20),
            Status = Given.Status() with { CareLeaver = Answer.Yes },
        });

    async Task<Guid> SentAsync(SendNotificationRequest? request = null) => (await app.SendAsync(request ?? Given.Notification())).Id;

    Task<NotificationOverview> OverviewAsync(Guid id) => app.Notifier().GetAsync<NotificationOverview>($"{Api}/{id}/overview");

    static Task<HttpResponseMessage> LinkAsync(HttpClient caller, Guid id, Guid other, Guid leads, int ifMatch = 1) =>
        caller.PostJsonAsync($"{Api}/{id}/links",
            new LinkNotificationsRequest { OtherId = other, LeadingId = leads, Relation = LinkRelation.SameIncident }, ifMatch);

    static Task<HttpResponseMessage> UnlinkAsync(HttpClient caller, Guid id, Guid other, UnlinkNotificationsRequest? why = null) =>
        caller.SendJsonAsync(HttpMethod.Delete, $"{Api}/{id}/links/{other}",
            why ?? new UnlinkNotificationsRequest { Reason = UnlinkReason.TwoIncidents, Text = "Two children." });

    static async Task<string> RefusalAsync(Task<HttpResponseMessage> response) => (await (await response).RefusalAsync()).Code;
}
