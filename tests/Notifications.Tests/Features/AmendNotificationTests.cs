using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class AmendNotificationTests(NotificationsApp app)
{
    [Fact]
    public async Task An_amendment_makes_a_version_and_tells_the_other_services()
    {
        var sent = await app.SendNewAsync();

        var response = await app.AmendAsync(sent with { Kind = IncidentKind.Other, MediaInterest = MediaInterest.Present });

        var receipt = await response.ReadAsync<AmendmentReceipt>();
        Assert.Equal(("\"2\"", 2), (response.Headers.ETag?.Tag, receipt.Version));
        Assert.Equal(["kind", "mediaInterest"], receipt.Changed.Order());
        var told = await app.Bus.PublishedAsync<NotificationAmended>(message => message.NotificationId == sent.Id);
        Assert.Equal((2, AmendmentReason.Correction, receipt.AmendedAt), (told.Version, told.Reason, told.AmendedAt));
        Assert.Equal((IncidentKind.Other, true, (DateTime?)null), (told.Facts.Kind, told.Facts.MediaInterest, told.Facts.RemitSince));
    }

    [Fact]
    public async Task The_record_shows_what_stands_now_and_the_receipt_what_was_sent()
    {
        var sent = await app.SendNewAsync();
        var before = await app.Notifier().GetStringAsync($"/api/notifications/{sent.Id}/receipt");

        await app.AmendedAsync(sent with { Narrative = "Seen in another light." });

        var record = await app.Notifier().GetAsync<NotificationRecord>($"/api/notifications/{sent.Id}");
        Assert.Equal((2, "Seen in another light."), (record.Version, record.Content.Narrative));
        Assert.Equal(before, await app.Notifier().GetStringAsync($"/api/notifications/{sent.Id}/receipt"));
    }

    [Fact]
    public async Task The_same_amendment_again_gives_the_same_answer_also_after_a_later_one()
    {
        var sent = await app.SendNewAsync();
        var first = await (await app.AmendAsync(sent with { Narrative = "One." })).Content.ReadAsStringAsync();
        await app.AmendedAsync(sent with { Narrative = "Two." }, ifMatch: 2);

        var again = await app.AmendAsync(sent with { Narrative = "One." });

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(first, await again.Content.ReadAsStringAsync());
        await Eventually.True(() => Task.FromResult(
            app.Bus.Published<NotificationAmended>(message => message.NotificationId == sent.Id).Count == 2), "each is told once");
    }

    [Fact]
    public async Task An_amendment_that_changes_nothing_says_so()
    {
        var sent = await app.SendNewAsync();

        var refusal = await (await app.AmendAsync(sent)).RefusalAsync();

        Assert.Equal((409, "nothing-changed"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task It_needs_the_version_that_was_read()
    {
        var sent = await app.SendNewAsync();
        await app.AmendedAsync(sent with { Narrative = "One." });

        var without = await (await app.AmendAsync(sent with { Narrative = "Two." }, ifMatch: null)).RefusalAsync();
        var stale = await (await app.AmendAsync(sent with { Narrative = "Two." }, ifMatch: 1)).RefusalAsync();

        Assert.Equal((428, "if-match-required"), (without.Status, without.Code));
        Assert.Equal((412, "stale-version"), (stale.Status, stale.Code));
    }

    [Fact]
    public async Task Of_eight_at_the_same_moment_one_amends()
    {
        var sent = await app.SendNewAsync();

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            app.AmendAsync(sent with { Narrative = $"Told by number {number}." })));

        Assert.Single(responses, response => response.StatusCode == HttpStatusCode.OK);
        Assert.Equal(7, responses.Count(response => response.StatusCode == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task What_could_not_be_sent_cannot_stand_after_an_amendment_either()
    {
        var sent = await app.SendNewAsync();

        var wrong = await app.AmendAsync(sent with { Narrative = null, BecameAwareOn = Given.Today.AddDays(1) });
        var bare = await app.Notifier().PostJsonAsync(
            $"/api/notifications/{sent.Id}/amendments", sent.Amended() with { Reason = null, Text = " " }, 1);

        Assert.Contains("narrative: required", await wrong.ErrorsAsync());
        Assert.Equal(["reason: required", "text: required"], await bare.ErrorsAsync());
        Assert.Equal(1, (await app.Notifier().GetAsync<NotificationRecord>($"/api/notifications/{sent.Id}")).Version);
    }

    [Fact]
    public async Task What_is_withdrawn_is_not_amended()
    {
        var sent = await app.SendNewAsync();
        await app.Notifier().PostJsonAsync($"/api/notifications/{sent.Id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.Duplicate, Text = "Twice." }, 1);

        var refusal = await (await app.AmendAsync(sent with { Narrative = "New." }, ifMatch: 2)).RefusalAsync();

        Assert.Equal((409, "not-sent"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task A_named_area_reads_but_does_not_amend_and_others_find_nothing()
    {
        var sent = await app.SendNewAsync(request => request with
        {
            OtherAreas = [new OtherArea { AreaCode = People.Kent, Reason = OtherAreaReason.Residence }],
        });

        var named = await app.SignedInAs(People.NotifierOf(People.Kent))
            .PostJsonAsync($"/api/notifications/{sent.Id}/amendments", sent.Amended(), 1);
        var other = await app.SignedInAs(People.NotifierOf("E06000063"))
            .PostJsonAsync($"/api/notifications/{sent.Id}/amendments", sent.Amended(), 1);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.NotFound), (named.StatusCode, other.StatusCode));
    }

    [Fact]
    public async Task Those_who_were_told_of_the_sending_are_told_and_newly_named_areas_for_the_first_time()
    {
        var sent = await app.SendNewAsync();

        await app.AmendedAsync(sent with { OtherAreas = [new OtherArea { AreaCode = People.Kent, Reason = OtherAreaReason.Residence }] });

        var amended = await app.Bus.PublishedAsync<NoticeRaised>(notice =>
            notice.Kind == NoticeKind.NotificationAmended && notice.CaseId == sent.Id);
        Assert.Equal([(null, null, Roles.Secretariat), (null, null, Roles.Recipient), (null, null, Roles.Recipient),
            (People.Leeds, Agency.Health, null), (People.Leeds, Agency.Police, null)],
            amended.For.Select(one => (one.AreaCode, one.Agency, one.Role)));
        var named = await app.Bus.PublishedAsync<NoticeRaised>(notice => notice.Kind == NoticeKind.AreaNamed && notice.CaseId == sent.Id);
        Assert.Equal(People.Kent, Assert.Single(named.For).AreaCode);
        var kent = app.SignedInAs(People.NotifierOf(People.Kent));
        Assert.Equal(HttpStatusCode.OK, (await kent.GetAsync($"/api/notifications/{sent.Id}")).StatusCode);
    }

    [Fact]
    public async Task The_timeline_tells_of_it_with_its_reason()
    {
        var sent = await app.SendNewAsync();
        await app.AmendedAsync(sent with { Narrative = "New." });

        var timeline = await app.Notifier().GetAsync<NotificationTimeline>($"/api/notifications/{sent.Id}/timeline");

        var entry = Assert.Single(timeline.Events, entry => entry.Kind == TimelineEventKind.Amended);
        Assert.Equal(("correction", 2), (entry.Code, entry.Number));
    }
}
