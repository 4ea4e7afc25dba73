using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Notices;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Notices;

public class InquiryNoticesTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task The_partners_are_told_once_that_the_review_began_and_by_when_it_is_due()
    {
        var incident = Given.Incident();
        await app.Bus.DeliverAsync(incident, times: 2);

        var notice = await RaisedAsync(incident.NotificationId, NoticeKind.RapidReviewOpened);

        Assert.Equal((incident.Reference, true), (notice.Reference, notice.Statutory));
        Assert.NotNull(notice.DueOn);
        var audience = Assert.Single(notice.For);
        Assert.Equal((incident.AreaCode, null, null), (audience.AreaCode, audience.Agency, audience.Role));
        Assert.Single(app.Bus.Published<NoticeRaised>(raised => raised.CaseId == incident.NotificationId));
    }

    [Fact]
    public async Task Each_agency_is_asked_to_sign_once_all_is_written_and_no_sooner()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        await RaisedAsync(journey.Incident.NotificationId, NoticeKind.SignatureMissing, Agency.Police);

        await journey.WriteAsync("analysis", "Written once more before anybody signed.");
        await journey.WriteAsync("analysis", "");
        var settled = await SettledAfterAsync(journey, NoticeKind.SignatureMissing, Agency.Health);

        var asked = Raised(journey, NoticeKind.SignatureMissing);
        Assert.Equal(Enum.GetValues<Agency>(), asked.Select(notice => notice.For[0].Agency!.Value).Order());
        Assert.All(asked, notice => Assert.True(notice.For[0].Signs));
        Assert.True(settled.SettledAt > asked[0].RaisedAt);
    }

    [Fact]
    public async Task Who_signed_what_then_changed_is_told_to_sign_again()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        await journey.SignAsync(journey.Health);

        await journey.WriteAsync("analysis", "Seen in another light.");

        var notice = await RaisedAsync(journey.Incident.NotificationId, NoticeKind.SignatureVoided, Agency.Health);
        Assert.Single(Raised(journey, NoticeKind.SignatureVoided));
        Assert.Equal(journey.Incident.Reference, notice.Reference);
        Assert.Single(notice.Except);
    }

    [Fact]
    public async Task Signing_and_sending_settle_what_was_asked()
    {
        var journey = await Journey.SubmittedAsync(app);

        await SettledAfterAsync(journey, NoticeKind.SignatureMissing, Agency.Police);
        await SettledAfterAsync(journey, NoticeKind.RapidReviewOpened);
    }

    [Fact]
    public async Task A_practice_review_is_told_of_as_it_begins_and_is_published()
    {
        var journey = await Journey.StartedAsync(app);
        var started = await RaisedAsync(journey.Incident.NotificationId, NoticeKind.PracticeReviewStarted);

        await (await journey.PublishAsync(Given.Publication())).ReadAsync<PublicationReceipt>();

        var published = await RaisedAsync(journey.Incident.NotificationId, NoticeKind.PracticeReviewPublished);
        await SettledAfterAsync(journey, NoticeKind.PracticeReviewStarted);
        Assert.NotNull(started.DueOn);
        Assert.Equal([null, "secretariat"], published.For.Select(audience => audience.Role));
    }

    [Fact]
    public async Task A_withdrawn_case_asks_nothing_of_anybody_and_one_that_was_withdrawn_first_tells_nobody()
    {
        var journey = await Journey.OpenAsync(app);
        await journey.WithdrawAsync();
        var late = Given.Incident();
        await app.Bus.DeliverAsync(Given.Withdrawal(late.NotificationId));
        await app.Bus.DeliverAsync(late);

        await app.Bus.PublishedAsync<NoticeSettled>(settled => settled.MatterId == journey.Id);
        await app.Bus.PublishedAsync<NoticeSettled>(settled => settled.MatterId == late.NotificationId);

        Assert.Empty(app.Bus.Published<NoticeRaised>(raised => raised.CaseId == late.NotificationId));
    }

    IReadOnlyList<NoticeRaised> Raised(Journey journey, NoticeKind kind) =>
        app.Bus.Published<NoticeRaised>(notice => notice.CaseId == journey.Incident.NotificationId && notice.Kind == kind);

    Task<NoticeRaised> RaisedAsync(Guid caseId, NoticeKind kind, Agency? agency = null) => app.Bus.PublishedAsync<NoticeRaised>(notice =>
        notice.CaseId == caseId && notice.Kind == kind && (agency is null || notice.For[0].Agency == agency));

    async Task<NoticeSettled> SettledAfterAsync(Journey journey, NoticeKind kind, Agency? agency = null)
    {
        var notice = await RaisedAsync(journey.Incident.NotificationId, kind, agency);
        return await app.Bus.PublishedAsync<NoticeSettled>(settled =>
            settled.MatterId == notice.MatterId && settled.SettledAt > notice.RaisedAt);
    }
}
