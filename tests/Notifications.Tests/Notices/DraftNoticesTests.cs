using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Notices;

public class DraftNoticesTests(NotificationsApp app)
{
    readonly Guid _id = Guid.CreateVersion7();
    readonly Person _notifier = People.NotifierOf(People.Leeds);

    HttpClient Council => app.SignedInAs(_notifier);

    HttpClient Health => app.SignedInAs(People.HealthPartnerOf(People.Leeds));

    [Fact]
    public async Task Health_and_police_are_asked_to_comment_once_each()
    {
        await SaveAsync(Given.Today);
        await ShareAsync();
        await ShareAsync();

        var asked = await RaisedAsync(NoticeKind.DraftToComment);
        await SaveAsync(null);
        await SettledAsync(await OneAsync(NoticeKind.DraftDue));

        Assert.Equal([Agency.Health, Agency.Police],
            (await RaisedAsync(NoticeKind.DraftToComment)).Select(notice => notice.For[0].Agency!.Value).Order());
        Assert.All(asked, notice => Assert.Equal((People.Leeds, null), (notice.For[0].AreaCode, notice.Reference)));
        Assert.NotNull(asked[0].DueOn);
    }

    [Fact]
    public async Task The_comment_is_told_to_who_wrote_the_draft_and_settles_what_was_asked_of_the_agency()
    {
        await SaveAsync(Given.Today);
        await ShareAsync();
        var comment = new PartnerCommentRequest { Id = Guid.CreateVersion7(), Text = "Known to the health visitor." };

        await Health.PostJsonAsync($"/api/notifications/{_id}/partner-comments", comment);
        await Health.PostJsonAsync($"/api/notifications/{_id}/partner-comments", comment);

        var told = await OneAsync(NoticeKind.PartnerCommented);
        Assert.Equal((_notifier.Subject, People.Leeds), (told.For[0].PersonId, told.For[0].AreaCode));
        var asked = await RaisedAsync(NoticeKind.DraftToComment);
        await SettledAsync(asked.Single(notice => notice.For[0].Agency == Agency.Health));
        Assert.DoesNotContain(app.Bus.Published<NoticeSettled>(_ => true),
            settled => settled.MatterId == asked.Single(notice => notice.For[0].Agency == Agency.Police).MatterId);
        Assert.Single(await RaisedAsync(NoticeKind.PartnerCommented));
    }

    [Fact]
    public async Task The_last_day_to_send_is_set_as_it_becomes_known_and_moves_with_its_facts()
    {
        await SaveAsync(null);
        await SaveAsync(Given.Today);
        await SaveAsync(Given.Today, "Only the words changed.");
        await SaveAsync(Given.Today.AddDays(-7));
        await Council.SendJsonAsync<object?>(HttpMethod.Delete, $"/api/notifications/drafts/{_id}", null, _version);
        await app.Bus.PublishedAsync<NoticeSettled>(settled => settled.MatterId == _id);

        var dates = await RaisedAsync(NoticeKind.DraftDue);

        Assert.Equal(2, dates.Count);
        Assert.All(dates, notice => Assert.True(notice.OnlySetsDate));
        Assert.Single(dates.DistinctBy(notice => notice.MatterId));
        Assert.True(dates[1].DueOn < dates[0].DueOn);
    }

    [Fact]
    public async Task Sending_settles_the_draft_and_tells_partners_and_the_areas_that_are_named()
    {
        await SaveAsync(Given.Today);
        await ShareAsync();

        var receipt = await (await Council.PostJsonAsync("/api/notifications", new SendNotificationRequest { DraftId = _id }))
            .ReadAsync<NotificationReceipt>();

        var settled = await app.Bus.PublishedAsync<NoticeSettled>(told => told.MatterId == _id);
        var received = await OneAsync(NoticeKind.NotificationReceived);
        var named = await OneAsync(NoticeKind.AreaNamed);
        Assert.Equal([Agency.Health, Agency.Police], received.For.Select(audience => audience.Agency!.Value));
        Assert.Equal([People.Kent], named.For.Select(audience => audience.AreaCode));
        Assert.Equal((receipt.Reference, true), (received.Reference, received.Statutory));
        // What is told of the notification is not what the end of the draft settles.
        Assert.False(settled.SettledAt > received.RaisedAt);
    }

    int _version;

    async Task SaveAsync(DateOnly? becameAwareOn, string? narrative = null)
    {
        var content = new NotificationContent
        {
            Kind = IncidentKind.SeriousHarm,
            AreaCode = People.Leeds,
            OtherAreas = [new OtherArea { AreaCode = People.Kent, Reason = OtherAreaReason.Residence }],
            BecameAwareOn = becameAwareOn,
            Incident = Given.Notification().Incident! with { Date = Given.On(Given.Today.AddDays(-30)) },
            Children = Given.Notification().Children,
            Adults = Given.Notification().Adults,
            Narrative = narrative ?? Given.Notification().Narrative,
            ImmediateActions = Given.Notification().ImmediateActions,
            MediaInterest = MediaInterest.None,
            Contact = Given.Notification().Contact,
        };
        var saved = await (await Council.PutJsonAsync($"/api/notifications/drafts/{_id}", content, _version == 0 ? null : _version))
            .ReadAsync<NotificationDraft>();
        _version = saved.Version;
    }

    async Task ShareAsync()
    {
        (await Council.PostJsonAsync($"/api/notifications/drafts/{_id}/sharing", new { })).EnsureSuccessStatusCode();
        _version = (await Council.GetAsync<NotificationDraft>($"/api/notifications/drafts/{_id}")).Version;
    }

    async Task<NoticeRaised> OneAsync(NoticeKind kind) =>
        await app.Bus.PublishedAsync<NoticeRaised>(notice => notice.CaseId == _id && notice.Kind == kind);

    async Task<IReadOnlyList<NoticeRaised>> RaisedAsync(NoticeKind kind)
    {
        await OneAsync(kind);
        return app.Bus.Published<NoticeRaised>(notice => notice.CaseId == _id && notice.Kind == kind);
    }

    Task SettledAsync(NoticeRaised notice) => app.Bus.PublishedAsync<NoticeSettled>(settled => settled.MatterId == notice.MatterId
        && settled.SettledAt > notice.RaisedAt);
}
