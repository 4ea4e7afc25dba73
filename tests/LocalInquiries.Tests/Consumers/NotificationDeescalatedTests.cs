using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Consumers;

public class NotificationDeescalatedTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task It_ends_the_inquiry_its_clock_and_what_waits_and_keeps_it_readable()
    {
        var journey = await Journey.ReadyToSignAsync(app);

        await app.Bus.DeliverAsync(Given.Deescalation(journey.Incident.NotificationId), times: 3);

        var inquiry = await journey.ReadAsync();
        Assert.Equal((InquiryState.Deescalated, DeescalationReason.AbuseExcluded), (inquiry.State, inquiry.DeescalationReason));
        Assert.Null(inquiry.NextDueOn);
        Assert.NotNull(inquiry.Sections.Single(section => section.Key == "facts").Text);
        await app.Bus.PublishedAsync<NoticeSettled>(settled => settled.MatterId == journey.Id);
        var refusal = await (await journey.SignAsync(journey.Council)).RefusalAsync();
        Assert.Equal((409, "inquiry-deescalated"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task One_that_comes_first_is_remembered_until_the_incident_comes()
    {
        var incident = Given.Incident();
        await app.Bus.DeliverAsync(Given.Deescalation(incident.NotificationId));

        var journey = await Journey.OpenAsync(app, incident);

        Assert.Equal(InquiryState.Deescalated, (await journey.ReadAsync()).State);
    }

    [Fact]
    public async Task Both_at_the_same_moment_end_de_escalated()
    {
        for (var round = 0; round < 5; round++)
        {
            var incident = Given.Incident();

            await Task.WhenAll(app.Bus.DeliverAsync(incident), app.Bus.DeliverAsync(Given.Deescalation(incident.NotificationId)));

            var inquiry = await app.SignedInAs(People.NotifierOf(People.Leeds))
                .GetAsync<InquiryDetails>($"/api/local-inquiries/by-notification/{incident.NotificationId}");
            Assert.Equal(InquiryState.Deescalated, inquiry.State);
        }
    }
}
