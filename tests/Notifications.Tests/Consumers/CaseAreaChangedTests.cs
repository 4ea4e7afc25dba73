using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Consumers;

/// <summary>Cumbria was split into two councils on 1 April 2023; the force of both is the same.</summary>
public class CaseAreaChangedTests(NotificationsApp app)
{
    const string Split = "E10000006", Cumberland = "E06000063", Westmorland = "E06000064", Force = "E23000002";

    [Theory]
    [InlineData("")]
    [InlineData("/overview")]
    [InlineData("/receipt")]
    [InlineData("/timeline")]
    [InlineData("/attachments")]
    [InlineData("/partner-comments")]
    [InlineData("/duplicates")]
    public async Task What_was_given_to_one_successor_is_there_for_it_alone(string part)
    {
        var id = await SentAsync();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Westmorland, $"/{id}{part}"));

        await app.Bus.DeliverAsync(Change(id, Cumberland, 1));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Cumberland, $"/{id}{part}"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Westmorland, $"/{id}{part}"));
    }

    [Fact]
    public async Task Lists_hold_it_for_the_one_it_was_given_to_alone()
    {
        var id = await SentAsync();

        await app.Bus.DeliverAsync(Change(id, Westmorland, 1));

        Assert.Contains(id, await IdsAsync(People.NotifierOf(Westmorland)));
        Assert.DoesNotContain(id, await IdsAsync(People.NotifierOf(Cumberland)));
        Assert.Contains(id, await IdsAsync(new Person("Police", null, "police", "partner") { Body = Force }));
    }

    [Fact]
    public async Task Another_area_that_the_notification_names_goes_on_to_read_it_and_withdraws_nothing()
    {
        var id = await SentAsync(new OtherArea { AreaCode = Westmorland, Reason = OtherAreaReason.Residence });

        await app.Bus.DeliverAsync(Change(id, Cumberland, 1));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Westmorland, $"/{id}"));
        var withdrawn = await app.SignedInAs(People.NotifierOf(Westmorland)).PostJsonAsync($"/api/notifications/{id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.Duplicate, Text = "Twice." }, 2);
        Assert.Equal(HttpStatusCode.Forbidden, withdrawn.StatusCode);
    }

    [Fact]
    public async Task The_one_it_was_given_to_withdraws_it()
    {
        var id = await SentAsync();
        await app.Bus.DeliverAsync(Change(id, Westmorland, 1));
        var council = app.SignedInAs(People.NotifierOf(Westmorland));
        var overview = await council.GetAsync<NotificationOverview>($"/api/notifications/{id}/overview");

        var withdrawn = await council.PostJsonAsync($"/api/notifications/{id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.Duplicate, Text = "Twice." }, overview.Version);

        Assert.Equal(HttpStatusCode.OK, withdrawn.StatusCode);
        Assert.Equal((Split, Westmorland), (overview.Summary.AreaCode, overview.Summary.GivenToAreaCode));
        Assert.Equal([Westmorland], overview.StewardAreaCodes);
    }

    [Fact]
    public async Task Of_changes_in_any_order_and_repeated_the_last_one_stays()
    {
        var id = await SentAsync();

        await app.Bus.DeliverAsync(Change(id, Westmorland, 2), times: 3);
        await app.Bus.DeliverAsync(Change(id, Cumberland, 1), times: 2);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Cumberland, $"/{id}"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Westmorland, $"/{id}"));

        await app.Bus.DeliverAsync(Change(id, null, 3));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Cumberland, $"/{id}"));
    }

    [Fact]
    public async Task The_timeline_tells_of_each_change_once()
    {
        var id = await SentAsync();
        await app.Bus.DeliverAsync(Change(id, Westmorland, 1), times: 2);
        await app.Bus.DeliverAsync(Change(id, null, 2));

        var timeline = await app.SignedInAs(People.Secretariat()).GetAsync<NotificationTimeline>($"/api/notifications/{id}/timeline");

        Assert.Equal([(1, Westmorland), (2, null)], timeline.Events.Where(entry => entry.Kind == TimelineEventKind.AreaChanged)
            .Select(entry => (entry.Number, entry.Code)));
    }

    async Task<Guid> SentAsync(params OtherArea[] others)
    {
        var happened = new DateOnly(2023, 3, 31);
        var request = (Given.Notification() with { AreaCode = Split, BecameAwareOn = new DateOnly(2023, 4, 1), OtherAreas = others })
            .With(incident => incident with { Date = Given.On(happened) })
            .WithChild(child => child with { BirthDate = new DateOnly(2020, 1, 1) });
        await (await app.SignedInAs(People.NotifierOf(Cumberland)).PostJsonAsync("/api/notifications", request))
            .ReadAsync<NotificationReceipt>();
        return request.Id!.Value;
    }

    async Task<HttpStatusCode> StatusAsync(string area, string path)
    {
        using var council = app.SignedInAs(People.NotifierOf(area));
        return (await council.GetAsync($"/api/notifications{path}")).StatusCode;
    }

    async Task<IReadOnlyList<Guid>> IdsAsync(Person person) =>
        [.. (await app.SignedInAs(person).GetAsync<Page<NotificationSummary>>("/api/notifications?limit=200")).Items.Select(row => row.Id)];

    // The same case each time: which case it is has no part in it.
    static CaseAreaChanged Change(Guid id, string? area, int version) => new()
    {
        CaseId = id,
        NotificationId = id,
        Version = version,
        GivenToAreaCode = area,
        ChangedAt = DateTime.UtcNow.AddSeconds(version),
    };
}
