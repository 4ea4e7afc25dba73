using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Consumers;

public class NotificationWithdrawnTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task A_withdrawal_ends_the_inquiry_and_keeps_it_readable()
    {
        var journey = await Journey.OpenAsync(app);
        await journey.WriteAsync("facts", "What happened.");

        await journey.WithdrawAsync();

        var inquiry = await journey.ReadAsync();
        Assert.Equal((InquiryState.Withdrawn, WithdrawalReason.Duplicate), (inquiry.State, inquiry.WithdrawalReason));
        Assert.Null(inquiry.NextDueOn);
        Assert.Equal("What happened.", inquiry.Sections.Single(section => section.Key == "facts").Text);
    }

    [Fact]
    public async Task A_withdrawal_that_comes_first_is_remembered_until_the_incident_comes()
    {
        var incident = Given.Incident();
        await app.Bus.DeliverAsync(Given.Withdrawal(incident.NotificationId));

        var journey = await Journey.OpenAsync(app, incident);

        Assert.Equal(InquiryState.Withdrawn, (await journey.ReadAsync()).State);
    }

    [Fact]
    public async Task A_withdrawal_outside_the_panels_remit_leaves_nothing_behind()
    {
        var withdrawal = Given.Withdrawal(Guid.CreateVersion7()) with { InPanelRemit = false };

        await app.Bus.DeliverAsync(withdrawal, times: 2);

        Assert.False(await app.Ask(db => db.Set<AuditEntry>().AnyAsync(entry => entry.SubjectId == withdrawal.NotificationId)));
    }

    [Fact]
    public async Task A_withdrawal_that_comes_first_ends_no_inquiry_that_never_was()
    {
        var withdrawal = Given.Withdrawal(Guid.CreateVersion7());

        await app.Bus.DeliverAsync(withdrawal);

        var entry = await app.Ask(db => db.Set<AuditEntry>().SingleAsync(entry => entry.SubjectId == withdrawal.NotificationId));
        Assert.Equal("EndReceived", entry.Action);
    }

    [Fact]
    public async Task Both_at_the_same_moment_end_withdrawn()
    {
        for (var round = 0; round < 5; round++)
        {
            var incident = Given.Incident();

            await Task.WhenAll(app.Bus.DeliverAsync(incident), app.Bus.DeliverAsync(Given.Withdrawal(incident.NotificationId)));

            var inquiry = await app.SignedInAs(People.NotifierOf(People.Leeds))
                .GetAsync<InquiryDetails>($"/api/local-inquiries/by-notification/{incident.NotificationId}");
            Assert.Equal(InquiryState.Withdrawn, inquiry.State);
        }
    }

    [Fact]
    public async Task Three_times_and_out_of_order_gives_the_same_end()
    {
        var incident = Given.Incident();
        var withdrawal = Given.Withdrawal(incident.NotificationId);
        await app.Bus.DeliverAsync(withdrawal, times: 2);
        await app.Bus.DeliverAsync(incident, times: 3);
        await app.Bus.DeliverAsync(withdrawal with { WithdrawnAt = withdrawal.WithdrawnAt.AddDays(1) });

        var journey = await Journey.OpenAsync(app, incident);

        var inquiry = await journey.ReadAsync();
        Assert.Equal((InquiryState.Withdrawn, withdrawal.WithdrawnAt), (inquiry.State, inquiry.WithdrawnAt));
    }

    [Fact]
    public async Task After_a_withdrawal_nothing_can_be_written_signed_started_or_published()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        await journey.WithdrawAsync();

        var refusals = await Task.WhenAll(
            Refusal(journey.Council.PutJsonAsync($"{journey.Path}/sections/facts", new WriteSectionRequest { Text = "Late." }, 2)),
            Refusal(journey.Council.PutJsonAsync($"{journey.Path}/decision", Given.Decision(practiceReview: false), 2)),
            Refusal(journey.SignAsync(journey.Council)),
            Refusal(journey.StartAsync()),
            Refusal(journey.PublishAsync(Given.Publication())));

        Assert.All(refusals, refusal => Assert.Equal((409, "inquiry-withdrawn"), (refusal.Status, refusal.Code)));
    }

    static async Task<Refusal> Refusal(Task<HttpResponseMessage> response) => await (await response).RefusalAsync();
}
