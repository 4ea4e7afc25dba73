using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;
using InquiryState = Safeguarding.Contracts.LocalInquiries.InquiryState;

namespace Safeguarding.LocalInquiries.Tests.Consumers;

public class NotificationsLinkedTests(LocalInquiriesApp app)
{
    readonly Guid _leading = Guid.CreateVersion7();

    [Fact]
    public async Task The_inquiry_of_the_one_that_follows_is_set_aside_and_nothing_waits_or_runs()
    {
        var journey = await Journey.ReadyToSignAsync(app);

        await app.Bus.DeliverAsync(Linked(journey.Incident), times: 3);

        var inquiry = await journey.ReadAsync();
        Assert.Equal((InquiryState.SetAside, _leading, LinkRelation.TwoAreas),
            (inquiry.State, inquiry.Follows?.NotificationId, inquiry.Follows?.Relation));
        Assert.Null(inquiry.NextDueOn);
        var refusal = await (await journey.SignAsync(journey.Council)).RefusalAsync();
        Assert.Equal((409, "inquiry-set-aside"), (refusal.Status, refusal.Code));
        await app.Bus.PublishedAsync<NoticeSettled>(notice => notice.MatterId == journey.Id);
    }

    [Fact]
    public async Task Unlinked_it_goes_on_where_it_stood_and_its_partners_are_told()
    {
        var journey = await Journey.StartedAsync(app);
        var before = await journey.ReadAsync();
        await app.Bus.DeliverAsync(Linked(journey.Incident));

        await app.Bus.DeliverAsync(Unlinked(journey.Incident), times: 2);

        var after = await journey.ReadAsync();
        Assert.Equal((InquiryState.PracticeReview, before.NextDueOn, null), (after.State, after.NextDueOn, after.Follows));
        Assert.Equal(before.Sections.Count, after.Sections.Count);
        await Eventually.True(() => Task.FromResult(app.Bus.Published<NoticeRaised>(notice =>
            notice.SubjectId == journey.Id && notice.Kind == NoticeKind.PracticeReviewStarted).Count == 2), "told again");
    }

    [Fact]
    public async Task Unlinked_before_it_is_linked_it_stands_for_itself()
    {
        var journey = await Journey.OpenAsync(app);

        await app.Bus.DeliverAsync(Unlinked(journey.Incident));
        await app.Bus.DeliverAsync(Linked(journey.Incident));

        Assert.Equal(InquiryState.RapidReview, (await journey.ReadAsync()).State);
    }

    [Fact]
    public async Task One_that_is_linked_before_it_is_known_opens_set_aside()
    {
        var incident = Given.Incident();
        await app.Bus.DeliverAsync(Linked(incident));

        var journey = await Journey.OpenAsync(app, incident);

        Assert.Equal(InquiryState.SetAside, (await journey.ReadAsync()).State);
        Assert.Empty(app.Bus.Published<NoticeRaised>(notice => notice.CaseId == incident.NotificationId));
    }

    [Fact]
    public async Task An_amendment_does_not_bring_back_what_follows_another()
    {
        var journey = await Journey.OpenAsync(app);
        await app.Bus.DeliverAsync(Linked(journey.Incident));

        await app.Bus.DeliverAsync(new NotificationAmended
        {
            NotificationId = journey.Incident.NotificationId,
            Version = 4,
            AmendedAt = DateTime.UtcNow,
            Reason = AmendmentReason.NewInformation,
            Facts = journey.Incident,
        });

        Assert.Equal(InquiryState.SetAside, (await journey.ReadAsync()).State);
    }

    [Fact]
    public async Task Which_one_leads_is_told_to_nobody_to_whom_its_case_is_closed()
    {
        var journey = await Journey.OpenAsync(app);
        var (amira, marcus) = (People.NotifierOf(People.Leeds), People.Member());
        await app.Bus.DeliverAsync(Linked(journey.Incident));

        await app.Bus.DeliverAsync(Closed(1) with
        {
            Restricted = true,
            Named = [new NamedOnCase(amira.Subject, $"{amira.Area}-{amira.Agency}")],
        });
        var (restricted, named) = (await journey.ReadAsync(), await LeadingAsync(amira, journey));
        var other = await journey.Council.GetStringAsync(journey.Path);
        await app.Bus.DeliverAsync(Closed(2) with { Recused = [marcus.Subject] });

        Assert.Equal((InquiryState.SetAside, LinkRelation.TwoAreas), (restricted.State, restricted.Follows?.Relation));
        Assert.DoesNotContain($"{_leading}", other, StringComparison.Ordinal);
        Assert.Equal(_leading, named);
        Assert.Null(await LeadingAsync(marcus, journey));
        Assert.Equal(_leading, await LeadingAsync(People.Member(), journey));
    }

    async Task<Guid?> LeadingAsync(Person reader, Journey journey) =>
        (await app.SignedInAs(reader).GetAsync<InquiryDetails>(journey.Path)).Follows!.NotificationId;

    CaseAccessChanged Closed(int version) => new()
    {
        CaseId = Guid.CreateVersion7(),
        NotificationId = _leading,
        Version = version,
        Restricted = false,
        Named = [],
        Recused = [],
        ChangedAt = DateTime.UtcNow,
    };

    NotificationsLinked Linked(IncidentNotified incident) => new()
    {
        NotificationId = incident.NotificationId,
        LeadingId = _leading,
        Version = 2,
        Relation = LinkRelation.TwoAreas,
        LinkedAt = DateTime.UtcNow,
    };

    NotificationsUnlinked Unlinked(IncidentNotified incident) => new()
    {
        NotificationId = incident.NotificationId,
        LeadingId = _leading,
        Version = 3,
        UnlinkedAt = DateTime.UtcNow,
    };
}
