using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Consumers;

/// <summary>What the timeline shows beside the great steps of a case, and to whom.</summary>
public class TimelineOfAllTests(NotificationsApp app)
{
    const string Api = "/api/notifications";
    static readonly DateTime Start = DateTime.UtcNow;

    readonly Guid _inquiry = Guid.CreateVersion7();

    [Fact]
    public async Task Signatures_and_what_voided_them_stand_once_with_the_agency()
    {
        var id = await SentAsync();
        var voided = Notice(id, NoticeKind.SignatureVoided) with { For = [new NoticeAudience { Agency = Agency.Police }] };

        await app.Bus.DeliverAsync(voided, times: 2);
        await app.Bus.DeliverAsync(Signed(id), times: 3);
        await app.Bus.DeliverAsync(Notice(id, NoticeKind.RapidReviewOpened) with { DueOn = Given.Today.AddDays(20) });
        await app.Bus.DeliverAsync(Notice(id, NoticeKind.RapidReviewDue));

        var events = await EventsAsync(app.Notifier(), id);
        Assert.Equal(
            [(TimelineEventKind.Sent, null, null), (TimelineEventKind.RapidReviewSigned, "police", 4),
                (TimelineEventKind.RapidReviewOpened, null, null), (TimelineEventKind.SignatureVoided, "police", (int?)null)],
            events.Select(one => (one.Kind, one.Code, one.Kind == TimelineEventKind.Sent ? null : one.Number)));
        Assert.Equal(Given.Today.AddDays(20), events.Single(one => one.Kind == TimelineEventKind.RapidReviewOpened).DueOn);
        Assert.Null(events[1].NoticeId);
        Assert.Equal(voided.NoticeId, events[^1].NoticeId);
    }

    [Fact]
    public async Task The_last_signature_stands_before_the_submission_that_it_caused_at_the_same_instant()
    {
        var id = await SentAsync();
        var signed = Signed(id);
        await app.Bus.DeliverAsync(new RapidReviewSubmitted
        {
            InquiryId = _inquiry,
            NotificationId = id,
            Version = signed.Version,
            RecommendsPracticeReview = true,
            NationalIssueRaised = false,
            SubmittedAt = signed.SignedAt,
            Late = false,
        });
        await app.Bus.DeliverAsync(signed);

        Assert.Equal([TimelineEventKind.Sent, TimelineEventKind.RapidReviewSigned, TimelineEventKind.RapidReviewSubmitted],
            (await EventsAsync(app.Notifier(), id)).Select(one => one.Kind));
    }

    [Fact]
    public async Task How_the_panels_people_work_is_told_to_the_panel_alone()
    {
        var id = await SentAsync();
        await app.Bus.DeliverAsync(Notice(id, NoticeKind.CaseHandedOver));
        await app.Bus.DeliverAsync(Notice(id, NoticeKind.CaseOnAgenda) with { DueOn = Given.Today.AddDays(9) });

        var panel = await EventsAsync(app.SignedInAs(People.Secretariat()), id);

        Assert.Contains(panel, one => one.Kind == TimelineEventKind.GivenToColleague);
        Assert.Equal(Given.Today.AddDays(9), panel.Single(one => one.Kind == TimelineEventKind.PutOnAgenda).DueOn);
        Assert.Equal([TimelineEventKind.Sent], (await EventsAsync(app.Notifier(), id)).Select(one => one.Kind));
    }

    [Fact]
    public async Task That_it_was_restricted_and_lifted_stands_whatever_order_the_changes_come_in()
    {
        var id = await SentAsync();

        // A member stepped back, it was restricted, others were named, and it was lifted.
        foreach (var version in new[] { 3, 4, 1, 2, 2 })
            await app.Bus.DeliverAsync(Access(id, version, restricted: version is 2 or 3));

        Assert.Equal(
            [(TimelineEventKind.Restricted, 2), (TimelineEventKind.RestrictionLifted, 4)],
            (await EventsAsync(app.Notifier(), id)).Skip(1).Select(one => (one.Kind, one.Number!.Value)));
    }

    [Fact]
    public async Task What_is_opened_to_another_area_and_closed_again_is_told_to_its_own_area()
    {
        var sent = (await app.SendAsync(Given.Notification() with
        {
            OtherAreas = [new OtherArea { AreaCode = People.Kent, Reason = OtherAreaReason.Residence }],
        })).Id;
        var kent = app.SignedInAs(People.NotifierOf(People.Kent));
        var named = (await app.Notifier().GetAsync<IReadOnlyList<NotificationRecipient>>($"{Api}/{sent}/recipients"))
            .Single(one => one.AreaCode == People.Kent);
        var share = $"{Api}/{sent}/recipients/{named.Id}/share";

        await app.Notifier().PutJsonAsync(share, new OpenShareRequest { Open = true, Reason = "They moved there." });
        var whileOpen = await EventsAsync(kent, sent);
        await app.Notifier().PutJsonAsync(share, new OpenShareRequest { Open = false, Reason = "They moved back." });

        Assert.Equal(
            [(TimelineEventKind.ShareOpened, People.Kent), (TimelineEventKind.ShareClosed, People.Kent)],
            (await EventsAsync(app.Notifier(), sent)).Skip(1).Select(one => (one.Kind, one.Code!)));
        Assert.DoesNotContain(whileOpen.Concat(await EventsAsync(kent, sent)), one => one.Kind != TimelineEventKind.Sent);
    }

    [Fact]
    public async Task An_amendment_that_moves_it_out_of_the_remit_and_back_says_so()
    {
        var neglect = new AbuseIndication { Type = "NEG", Certainty = AbuseCertainty.Suspected };
        var inRemit = (Given.Notification() with
        {
            Kind = IncidentKind.LookedAfterChildDeath,
            Children = [Given.Child(ChildRole.Died) with { Status = Given.LookedAfter() }],
        }).With(incident => incident with { Abuse = [neglect] });
        var id = (await app.SendAsync(inRemit)).Id;

        foreach (var (abuse, version) in new[] { ((AbuseIndication[])[], 1), ([neglect], 2) })
            (await app.Notifier().PostJsonAsync($"{Api}/{id}/amendments",
                inRemit.With(incident => incident with { Abuse = abuse }).Amended(), ifMatch: version)).EnsureSuccessStatusCode();

        Assert.Equal(
            [(TimelineEventKind.LeftRemit, 2), (TimelineEventKind.EnteredRemit, 3)],
            (await EventsAsync(app.Notifier(), id)).Where(one => one.Kind is TimelineEventKind.LeftRemit or TimelineEventKind.EnteredRemit)
                .Select(one => (one.Kind, one.Number!.Value)));
    }

    [Fact]
    public async Task A_draft_that_was_handed_over_says_from_where_once_it_is_sent()
    {
        var id = Guid.CreateVersion7();
        var kent = app.SignedInAs(People.NotifierOf(People.Kent));
        await app.Notifier().PutJsonAsync<NotificationContent>($"{Api}/drafts/{id}", Given.Notification());
        (await app.Notifier().PostJsonAsync($"{Api}/drafts/{id}/handover", new HandOverDraftRequest { AreaCode = People.Kent }, ifMatch: 1))
            .EnsureSuccessStatusCode();

        (await kent.PostJsonAsync(Api, new SendNotificationRequest { DraftId = id })).EnsureSuccessStatusCode();

        var events = await EventsAsync(kent, id);
        Assert.Equal([(TimelineEventKind.HandedOver, People.Leeds), (TimelineEventKind.Sent, null)],
            events.Select(one => (one.Kind, one.Code)));
    }

    async Task<Guid> SentAsync() => (await app.SendAsync(Given.Notification())).Id;

    static async Task<IReadOnlyList<TimelineEvent>> EventsAsync(HttpClient caller, Guid id) =>
        (await caller.GetAsync<NotificationTimeline>($"{Api}/{id}/timeline")).Events;

    RapidReviewSigned Signed(Guid id) => new()
    {
        InquiryId = _inquiry,
        NotificationId = id,
        Agency = Agency.Police,
        Version = 4,
        SignedAt = Start.AddDays(1),
    };

    NoticeRaised Notice(Guid id, NoticeKind kind) => new()
    {
        NoticeId = Guid.CreateVersion7(),
        Kind = kind,
        MatterId = _inquiry,
        For = [],
        SubjectId = _inquiry,
        CaseId = id,
        RaisedAt = Start.AddDays(2 + (int)kind),
    };

    static CaseAccessChanged Access(Guid id, int version, bool restricted) => new()
    {
        CaseId = id,
        NotificationId = id,
        Version = version,
        Restricted = restricted,
        Named = [],
        Recused = [],
        ChangedAt = Start.AddHours(version),
    };
}
