using System.Net;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>A notification that was told by telephone or on paper while the service was away, and is entered afterwards.</summary>
public class EarlierReportTests(NotificationsApp app)
{
    static DateOnly LastInTime => WorkingDays.EnglandAndWales.Before(Given.Today, 6);

    [Fact]
    public async Task It_counts_as_sent_when_the_panel_was_told_and_both_times_stay()
    {
        var toldAt = LondonTime.InstantOf(LastInTime, new TimeOnly(16, 20))!.Value;
        var request = ToldAt(toldAt);

        var receipt = await app.SendAsync(request);
        var overview = await app.OverviewAsync(request);

        Assert.Equal((toldAt, ReportChannel.Telephone, false), (receipt.SentAt, receipt.Channel, receipt.Late));
        Assert.InRange(receipt.EnteredAt!.Value, DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow);
        Assert.Equal((toldAt, receipt.EnteredAt, false), (overview.Summary.SentAt, overview.Summary.EnteredAt, overview.Summary.Late));
        Assert.Equal(LastInTime, receipt.RapidReviewClock!.TriggeredOn);
        var told = await app.Bus.PublishedAsync<IncidentNotified>(message => message.NotificationId == request.Id);
        Assert.Equal((toldAt, receipt.EnteredAt, false, null), (told.SentAt, told.EnteredAt, told.Late, told.RemitSince));
    }

    [Fact]
    public async Task Without_it_the_same_notification_is_late()
    {
        var request = ToldAt(DateTime.UtcNow) with { EarlierReport = null };

        var receipt = await app.SendAsync(request);

        Assert.True(receipt.Late);
        Assert.Equal((null, null), (receipt.EnteredAt, receipt.Channel));
    }

    [Fact]
    public async Task The_timeline_tells_both_in_their_order()
    {
        var request = ToldAt(DateTime.UtcNow.AddDays(-2));
        await app.SendAsync(request);

        var timeline = await app.Notifier().GetAsync<NotificationTimeline>($"/api/notifications/{request.Id}/timeline");

        Assert.Equal([(TimelineEventKind.Sent, "telephone"), (TimelineEventKind.Entered, null)],
            timeline.Events.Select(one => (one.Kind, one.Code)));
    }

    [Theory]
    [InlineData(1, "in-the-future")]
    [InlineData(-9 * 24 * 60, "before-awareness")]
    public async Task A_time_that_cannot_be_is_refused_at_its_field_and_nothing_is_stored(int minutes, string code)
    {
        var request = ToldAt(DateTime.UtcNow.AddMinutes(minutes)) with { BecameAwareOn = Given.Today.AddDays(-2) };

        var response = await app.Notifier().PostJsonAsync("/api/notifications", request);

        Assert.Equal([$"earlierReport.reportedAt: {code}"], await response.ErrorsAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await app.Notifier().GetAsync($"/api/notifications/{request.Id}")).StatusCode);
    }

    [Fact]
    public async Task Channel_and_time_are_both_needed()
    {
        var response = await app.Notifier().PostJsonAsync(
            "/api/notifications", Given.Notification() with { EarlierReport = new EarlierReport() });

        Assert.Equal(["earlierReport.channel: required", "earlierReport.reportedAt: required"], await response.ErrorsAsync());
    }

    [Fact]
    public async Task An_amendment_keeps_it_and_can_neither_add_nor_move_nor_drop_it()
    {
        var sent = ToldAt(DateTime.UtcNow.AddDays(-2));
        var receipt = await app.SendAsync(sent);
        var direct = await app.SendNewAsync();

        var moved = await app.AmendAsync(ToldAt(DateTime.UtcNow.AddDays(-3)) with { Id = sent.Id });
        var dropped = await app.AmendAsync(sent with { EarlierReport = null });
        var added = await app.AmendAsync(direct with { EarlierReport = sent.EarlierReport });
        await app.AmendedAsync(sent with { Narrative = "The hospital has told more." });

        foreach (var refused in (HttpResponseMessage[])[moved, dropped, added])
            Assert.Equal(["earlierReport: as-sent"], await refused.ErrorsAsync());
        Assert.Equal(receipt.SentAt, (await app.OverviewAsync(sent)).Summary.SentAt);
    }

    [Fact]
    public async Task Sent_again_with_another_offset_it_is_the_same_notification()
    {
        var told = DateTime.SpecifyKind(DateTime.UtcNow.AddDays(-1), DateTimeKind.Utc);
        var request = ToldAt(told);
        await app.SendAsync(request);
        var json = System.Text.Json.JsonSerializer.SerializeToNode(request, Json.Options)!;
        json["earlierReport"]!["reportedAt"] = new DateTimeOffset(told).ToOffset(TimeSpan.FromHours(5)).ToString("O");

        var again = await app.Notifier().PostJsonAsync("/api/notifications", json);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task Whoever_sent_it_is_told_where_the_receipt_is_which_names_them()
    {
        var request = ToldAt(DateTime.UtcNow.AddDays(-1));
        var receipt = await app.SendAsync(request);

        var notice = await app.Bus.PublishedAsync<NoticeRaised>(
            told => told.CaseId == request.Id && told.Kind == NoticeKind.NotificationSent);

        Assert.Equal(notice.For[0].PersonId, (await app.Bus.PublishedAsync<NoticeRaised>(
            told => told.CaseId == request.Id && told.Kind == NoticeKind.NotificationReceived)).Except[0]);
        Assert.Equal(receipt.EnteredAt, notice.RaisedAt);
        Assert.Empty(notice.Except);
        Assert.Equal((IncidentKind.SeriousHarm, 1), (receipt.Kind, receipt.NumberOfChildren));
        Assert.NotNull(receipt.SentBy);
        Assert.Equivalent(
            receipt, await app.Notifier().GetAsync<NotificationReceipt>($"/api/notifications/{request.Id}/receipt"), strict: true);
    }

    static SendNotificationRequest ToldAt(DateTime at)
    {
        var aware = WorkingDays.EnglandAndWales.Before(Given.Today, 11);
        return Given.Notification().With(incident => incident with { Date = Given.On(aware) }) with
        {
            BecameAwareOn = aware,
            EarlierReport = new EarlierReport { Channel = ReportChannel.Telephone, ReportedAt = at },
        };
    }
}
