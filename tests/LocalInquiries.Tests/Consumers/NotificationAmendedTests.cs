using System.Net;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Contracts.Tasks;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Consumers;

public class NotificationAmendedTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task Corrected_facts_are_those_of_the_inquiry()
    {
        var journey = await Journey.OpenAsync(app);

        await app.Bus.DeliverAsync(Amended(journey.Incident with { Kind = IncidentKind.ChildDeath, NumberOfChildren = 3 }), times: 2);

        var inquiry = await journey.ReadAsync();
        Assert.Equal((IncidentKind.ChildDeath, 3, InquiryState.RapidReview), (inquiry.Kind, inquiry.NumberOfChildren, inquiry.State));
    }

    [Fact]
    public async Task What_leaves_the_remit_is_set_aside_with_the_reason_and_nothing_waits_or_runs()
    {
        var journey = await Journey.ReadyToSignAsync(app);

        await app.Bus.DeliverAsync(Amended(Outside(journey.Incident)));

        var inquiry = await journey.ReadAsync();
        Assert.Equal((InquiryState.SetAside, AmendmentReason.Correction), (inquiry.State, inquiry.SetAsideReason));
        Assert.Null(inquiry.NextDueOn);
        Assert.DoesNotContain(await TasksAsync(journey), task => task.SubjectId == journey.Id);
        var refusal = await (await journey.SignAsync(journey.Council)).RefusalAsync();
        Assert.Equal((409, "inquiry-set-aside"), (refusal.Status, refusal.Code));
        await app.Bus.PublishedAsync<NoticeSettled>(notice => notice.MatterId == journey.Id);
    }

    [Fact]
    public async Task Where_another_area_answers_its_partners_sign_anew()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        (await journey.SignAsync(journey.Council)).EnsureSuccessStatusCode();

        await app.Bus.DeliverAsync(Amended(journey.Incident with { AreaCode = People.Kent }));

        var inquiry = await app.SignedInAs(People.Member()).GetAsync<InquiryDetails>(journey.Path);
        Assert.All(inquiry.Signatures, signature => Assert.True(signature.Voided));
    }

    [Fact]
    public async Task What_comes_back_goes_on_where_it_stood()
    {
        var journey = await Journey.StartedAsync(app);
        var before = await journey.ReadAsync();
        await app.Bus.DeliverAsync(Amended(Outside(journey.Incident)));

        await app.Bus.DeliverAsync(Amended(journey.Incident, version: 3));

        var after = await journey.ReadAsync();
        Assert.Equal((InquiryState.PracticeReview, before.NextDueOn, (DateTime?)null), (after.State, after.NextDueOn, after.SetAsideAt));
        Assert.Contains(await TasksAsync(journey), task => task.SubjectId == journey.Id);
        await Eventually.True(() => Task.FromResult(app.Bus.Published<NoticeRaised>(notice =>
            notice.SubjectId == journey.Id && notice.Kind == NoticeKind.PracticeReviewStarted).Count == 2), "told again");
    }

    [Fact]
    public async Task What_an_amendment_brings_into_the_remit_opens_with_its_clock_from_then_on()
    {
        var sent = Given.Incident(sentAt: DateTime.UtcNow.AddDays(-40)) with { InPanelRemit = false };
        await app.Bus.DeliverAsync(sent);
        var since = DateTime.UtcNow;

        await app.Bus.DeliverAsync(Amended(sent with { InPanelRemit = true, RemitSince = since }), times: 3);

        var inquiry = await ReadAsync(sent);
        Assert.Equal(WorkingDays.EnglandAndWales.After(LondonTime.DateOf(since), 15), inquiry.RapidReviewDueOn);
    }

    /// <summary>1 as sent, 2 outside the remit, 3 back with another kind, 4 outside again.</summary>
    [Theory]
    [InlineData("123", InquiryState.RapidReview)]
    [InlineData("321", InquiryState.RapidReview)]
    [InlineData("132", InquiryState.RapidReview)]
    [InlineData("231", InquiryState.RapidReview)]
    [InlineData("3312213", InquiryState.RapidReview)]
    [InlineData("12", InquiryState.SetAside)]
    [InlineData("21", InquiryState.SetAside)]
    [InlineData("4132", InquiryState.SetAside)]
    [InlineData("432141", InquiryState.SetAside)]
    public async Task Versions_in_any_order_and_repeated_end_the_same(string order, InquiryState state)
    {
        var sent = Given.Incident();
        var third = sent with { Kind = IncidentKind.ChildDeath };

        foreach (var version in order)
            await (version switch
            {
                '1' => app.Bus.DeliverAsync(sent),
                '2' => app.Bus.DeliverAsync(Amended(Outside(sent))),
                '3' => app.Bus.DeliverAsync(Amended(third, version: 3)),
                _ => app.Bus.DeliverAsync(Amended(Outside(third) with { NumberOfChildren = 4 }, version: 4)),
            });

        var inquiry = await ReadAsync(sent);
        var newest = order.Contains('4') ? (IncidentKind.LookedAfterChildDeath, 4)
            : order.Contains('3') ? (IncidentKind.ChildDeath, 2) : (IncidentKind.LookedAfterChildDeath, 2);
        Assert.Equal((state, newest), (inquiry.State, (inquiry.Kind, inquiry.NumberOfChildren)));
    }

    [Fact]
    public async Task All_at_the_same_moment_end_the_same()
    {
        for (var round = 0; round < 5; round++)
        {
            var sent = Given.Incident();

            await Task.WhenAll(app.Bus.DeliverAsync(sent), app.Bus.DeliverAsync(Amended(Outside(sent))),
                app.Bus.DeliverAsync(Amended(sent with { Kind = IncidentKind.ChildDeath }, version: 3)));

            var inquiry = await ReadAsync(sent);
            Assert.Equal((InquiryState.RapidReview, IncidentKind.ChildDeath), (inquiry.State, inquiry.Kind));
        }
    }

    [Fact]
    public async Task A_withdrawal_ends_what_was_set_aside_whichever_comes_first()
    {
        var journey = await Journey.OpenAsync(app);
        await app.Bus.DeliverAsync(Given.Withdrawal(journey.Incident.NotificationId) with { Version = 3 });

        await app.Bus.DeliverAsync(Amended(Outside(journey.Incident)));

        Assert.Equal(InquiryState.Withdrawn, (await journey.ReadAsync()).State);
    }

    [Fact]
    public async Task What_never_was_in_the_remit_opens_nothing()
    {
        var sent = Outside(Given.Incident());

        await app.Bus.DeliverAsync(sent);
        await app.Bus.DeliverAsync(Amended(sent));

        var answer = await app.SignedInAs(People.NotifierOf(People.Leeds))
            .GetAsync($"/api/local-inquiries/by-notification/{sent.NotificationId}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    Task<InquiryDetails> ReadAsync(IncidentNotified sent) => app.SignedInAs(People.NotifierOf(People.Leeds))
        .GetAsync<InquiryDetails>($"/api/local-inquiries/by-notification/{sent.NotificationId}");

    static async Task<IReadOnlyList<WaitingTask>> TasksAsync(Journey journey) =>
        (await journey.Council.GetAsync<TaskList>("/api/local-inquiries/tasks?limit=200")).Items;

    static IncidentNotified Outside(IncidentNotified incident) =>
        incident with { Kind = IncidentKind.LookedAfterChildDeath, InPanelRemit = false };

    static NotificationAmended Amended(IncidentNotified facts, int version = 2) => new()
    {
        NotificationId = facts.NotificationId,
        Version = version,
        AmendedAt = DateTime.UtcNow.AddSeconds(version),
        Reason = AmendmentReason.Correction,
        Facts = facts,
    };
}
