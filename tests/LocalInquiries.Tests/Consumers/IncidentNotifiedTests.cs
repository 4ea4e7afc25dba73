using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Consumers;

public class IncidentNotifiedTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task An_incident_opens_a_rapid_review_due_15_working_days_after_it_was_sent()
    {
        // Wednesday 24 December 2025, 23:30 in London; Christmas and New Year are not counted.
        var journey = await Journey.OpenAsync(app, Given.Incident(sentAt: new DateTime(2025, 12, 24, 23, 30, 0, DateTimeKind.Utc)));

        var inquiry = await journey.ReadAsync();

        Assert.Equal((InquiryState.RapidReview, new DateOnly(2026, 1, 19), true),
            (inquiry.State, inquiry.RapidReviewDueOn, inquiry.Overdue));
        Assert.Equal((journey.Incident.Reference, journey.Incident.Kind, 2), (inquiry.Reference, inquiry.Kind, inquiry.NumberOfChildren));
        Assert.Equal(12, inquiry.Sections.Count);
    }

    [Fact]
    public async Task In_summer_time_the_clock_starts_on_the_day_in_London()
    {
        // 23:30 UTC on Thursday 21 May is 00:30 on Friday 22 May in London.
        var journey = await Journey.OpenAsync(app, Given.Incident(sentAt: new DateTime(2026, 5, 21, 23, 30, 0, DateTimeKind.Utc)));

        Assert.Equal(new DateOnly(2026, 6, 15), (await journey.ReadAsync()).RapidReviewDueOn);
    }

    [Fact]
    public async Task Delivered_three_times_it_opens_one_inquiry()
    {
        var incident = Given.Incident();

        await app.Bus.DeliverAsync(incident, times: 3);

        Assert.Equal(1, await app.Ask(db => db.Inquiries.CountAsync(inquiry => inquiry.NotificationId == incident.NotificationId)));
    }

    [Fact]
    public async Task Delivered_at_the_same_moment_it_opens_one_inquiry()
    {
        var incident = Given.Incident();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.Bus.DeliverAsync(incident)));

        Assert.Equal(1, await app.Ask(db => db.Inquiries.CountAsync(inquiry => inquiry.NotificationId == incident.NotificationId)));
    }

    [Fact]
    public async Task Delivered_again_after_work_has_begun_it_changes_nothing()
    {
        var journey = await Journey.SubmittedAsync(app);

        await app.Bus.DeliverAsync(journey.Incident);

        Assert.Equal(InquiryState.Submitted, (await journey.ReadAsync()).State);
    }

    [Fact]
    public async Task Outside_the_panels_remit_nothing_is_opened()
    {
        var incident = Given.Incident() with { InPanelRemit = false };

        await app.Bus.DeliverAsync(incident);

        var refusal = await (await app.SignedInAs(People.NotifierOf(People.Leeds))
            .GetAsync($"/api/local-inquiries/by-notification/{incident.NotificationId}")).RefusalAsync();
        Assert.Equal((404, "not-found"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task Opening_is_audited_as_the_platforms_own_act()
    {
        var journey = await Journey.OpenAsync(app);

        var entry = await app.Ask(db => db.Set<AuditEntry>()
            .SingleAsync(entry => entry.SubjectId == journey.Id && entry.Action == "LocalInquiryOpened"));

        Assert.Equal("process:incident-notified", entry.ActorId);
    }
}
