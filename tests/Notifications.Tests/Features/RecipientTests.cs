using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class RecipientTests(NotificationsApp app)
{
    static readonly OtherArea Kent = new() { AreaCode = People.Kent, Reason = OtherAreaReason.FormerResidence };

    [Fact]
    public async Task There_is_one_for_each_who_must_know_and_none_is_said_to_have_been_told()
    {
        var sent = await app.SendNewAsync(request => request with { OtherAreas = [Kent] });

        var recipients = await app.RecipientsAsync(sent);

        Assert.Equal(
            [
                (RecipientKind.Panel, null, null), (RecipientKind.Department, null, null), (RecipientKind.Inspectorate, null, null),
                (RecipientKind.Partner, People.Leeds, Agency.Health), (RecipientKind.Partner, People.Leeds, Agency.Police),
                (RecipientKind.Area, People.Kent, (Agency?)null),
            ],
            recipients.Select(one => (one.Kind, one.AreaCode, one.Agency)));
        Assert.Equal(OtherAreaReason.FormerResidence, recipients[^1].Reason);
        Assert.All(recipients.SelectMany(one => one.Versions), told =>
            Assert.Equal((1, null, null, null), (told.Version, told.ToldAt, told.OpenedAt, told.AcknowledgedAt)));
        Assert.Equal(6, recipients.SelectMany(one => one.Versions).Count());
    }

    [Theory]
    [InlineData(IncidentKind.LookedAfterChildDeath)]
    [InlineData(IncidentKind.CareLeaverDeath)]
    public async Task What_is_outside_the_panels_remit_goes_to_the_department_and_the_inspectorate_and_not_to_the_panel(IncidentKind kind)
    {
        var sent = await app.SendNewAsync(request => OutsideRemit(request, kind));

        var shared = await app.Bus.PublishedAsync<NoticeRaised>(notice =>
            notice.Kind == NoticeKind.NotificationShared && notice.CaseId == sent.Id);

        Assert.DoesNotContain(await app.RecipientsAsync(sent), one => one.Kind == RecipientKind.Panel);
        Assert.Equal([("recipient", OrganisationType.Department), ("recipient", OrganisationType.Inspectorate)],
            shared.For.Select(one => (one.Role!, one.OrganisationKind!.Value)));
        await app.SignedInAs(People.Department()).GetAsync<NotificationRecord>($"/api/notifications/{sent.Id}");
    }

    [Fact]
    public async Task They_were_told_when_the_first_mail_was_accepted_in_whatever_order_that_becomes_known()
    {
        var sent = await app.SendNewAsync(request => request with { OtherAreas = [Kent] });
        var notice = await app.Bus.PublishedAsync<NoticeRaised>(one => one.Kind == NoticeKind.AreaNamed && one.CaseId == sent.Id);
        var first = new DateTime(2026, 11, 30, 9, 0, 0, DateTimeKind.Utc);

        await app.Bus.DeliverAsync(Delivered(notice, first.AddHours(1)), times: 2);
        await app.Bus.DeliverAsync(Delivered(notice, first));
        await app.Bus.DeliverAsync(Delivered(notice, first.AddHours(2)));

        var recipients = await app.RecipientsAsync(sent);
        Assert.Equal(first, recipients.Single(one => one.Kind == RecipientKind.Area).Versions.Single().ToldAt);
        Assert.All(recipients.Where(one => one.Kind != RecipientKind.Area), one => Assert.Null(one.Versions.Single().ToldAt));
    }

    [Fact]
    public async Task It_is_opened_as_the_first_of_their_people_reads_it()
    {
        var sent = await app.SendNewAsync(request => request with { OtherAreas = [Kent] });

        await app.SignedInAs(People.PolicePartnerOf(People.Kent)).GetAsync<NotificationRecord>($"/api/notifications/{sent.Id}");
        var first = await app.RecipientAsync(sent, RecipientKind.Area);
        await app.SignedInAs(People.NotifierOf(People.Kent)).GetAsync<NotificationRecord>($"/api/notifications/{sent.Id}");
        await app.SignedInAs(People.Member()).GetAsync<NotificationVersionDetails>($"/api/notifications/{sent.Id}/versions/1");

        Assert.NotNull(first.Versions.Single().OpenedAt);
        Assert.Equal(first.Versions, (await app.RecipientAsync(sent, RecipientKind.Area)).Versions);
        Assert.NotNull((await app.RecipientAsync(sent, RecipientKind.Panel)).Versions.Single().OpenedAt);
        Assert.Null((await app.RecipientAsync(sent, RecipientKind.Department)).Versions.Single().OpenedAt);
    }

    [Fact]
    public async Task The_first_acknowledgement_of_a_version_stands()
    {
        var sent = await app.SendNewAsync();
        var own = Assert.Single(await app.RecipientsAsync(sent, app.SignedInAs(People.Department())));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(index =>
            AcknowledgeAsync(sent, own, People.Department() with { Name = $"Reader {index}" })));
        var wrong = await AcknowledgeAsync(sent, own, People.Department(), version: 2);

        var said = await Task.WhenAll(answers.Select(answer => answer.ReadAsync<ReceivedVersion>()));
        Assert.Single(said.DistinctBy(one => (one.AcknowledgedBy, one.AcknowledgedAt)));
        Assert.Equal(["version: unknown-version"], await wrong.ErrorsAsync());
        var known = (await app.RecipientAsync(sent, RecipientKind.Department)).Versions.Single();
        Assert.Equal((said[0].AcknowledgedBy, true), (known.AcknowledgedBy, known.OpenedAt is not null));
    }

    [Fact]
    public async Task Nobody_acknowledges_for_others()
    {
        var sent = await app.SendNewAsync(request => request with { OtherAreas = [Kent] });
        var health = (await app.RecipientsAsync(sent)).Single(one => one.Agency == Agency.Health);

        Person[] others =
        [
            People.NotifierOf(People.Leeds), People.PolicePartnerOf(People.Leeds), People.HealthPartnerOf(People.Kent), People.Department(),
        ];
        foreach (var person in others)
            Assert.Equal(HttpStatusCode.NotFound, (await AcknowledgeAsync(sent, health, person)).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await AcknowledgeAsync(sent, health, People.HealthPartnerOf(People.Leeds))).StatusCode);
    }

    [Fact]
    public async Task Who_is_not_of_the_responsible_area_sees_no_recipient_but_itself()
    {
        var sent = await app.SendNewAsync(request => request with { OtherAreas = [Kent, Kent with { AreaCode = "E08000032" }] });

        var kent = await app.RecipientsAsync(sent, app.SignedInAs(People.HealthPartnerOf(People.Kent)));
        var inspectorate = await app.RecipientsAsync(sent, app.SignedInAs(People.Inspectorate()));
        var police = await app.RecipientsAsync(sent, app.SignedInAs(People.PolicePartnerOf(People.Leeds)));

        Assert.Equal([(People.Kent, true)], kent.Select(one => (one.AreaCode!, one.IsOwn)));
        Assert.Equal([RecipientKind.Inspectorate], inspectorate.Select(one => one.Kind));
        Assert.Equal([Agency.Police], police.Where(one => one.IsOwn).Select(one => one.Agency!.Value));
        Assert.Equal(7, police.Count);
    }

    [Fact]
    public async Task An_amendment_is_told_anew_and_must_be_acknowledged_anew()
    {
        var sent = await app.SendNewAsync();
        var own = Assert.Single(await app.RecipientsAsync(sent, app.SignedInAs(People.Department())));
        await AcknowledgeAsync(sent, own, People.Department());
        var before = await SharedAsync(acknowledged: false);

        await app.AmendedAsync(sent with { Narrative = "New." });

        var versions = (await app.RecipientAsync(sent, RecipientKind.Department)).Versions;
        Assert.Equal([(1, true), (2, false)], versions.Select(told => (told.Version, told.AcknowledgedAt is not null)));
        Assert.DoesNotContain(before, row => row.Summary.Id == sent.Id);
        Assert.Equal(2, (await SharedAsync(acknowledged: false)).Single(row => row.Summary.Id == sent.Id).Latest.Version);
        Assert.DoesNotContain(await SharedAsync(acknowledged: true), row => row.Summary.Id == sent.Id);
    }

    [Fact]
    public async Task Who_is_named_no_more_keeps_its_row_without_access_and_is_told_nothing_further()
    {
        var sent = await app.SendNewAsync(request => request with { OtherAreas = [Kent] });

        await app.AmendedAsync(sent with { OtherAreas = null });
        await app.AmendedAsync(sent with { OtherAreas = null, Narrative = "New." }, ifMatch: 2);

        var gone = await app.RecipientAsync(sent, RecipientKind.Area);
        Assert.NotNull(gone.EndedAt);
        Assert.Equal([1], gone.Versions.Select(told => told.Version));
        var acknowledged = await AcknowledgeAsync(sent, gone, People.NotifierOf(People.Kent));
        Assert.Equal(HttpStatusCode.NotFound, acknowledged.StatusCode);
    }

    [Fact]
    public async Task The_withdrawal_is_told_to_all_and_is_not_settled_with_the_case()
    {
        var sent = await app.SendNewAsync(request => request with { OtherAreas = [Kent] });
        await app.Notifier().PostJsonAsync($"/api/notifications/{sent.Id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.SentInError, Text = "Twice." }, 1);

        var notice = await app.Bus.PublishedAsync<NoticeRaised>(one =>
            one.Kind == NoticeKind.NotificationWithdrawn && one.CaseId == sent.Id && one.For.Count > 1);
        var settled = await app.Bus.PublishedAsync<NoticeSettled>(one => one.MatterId == sent.Id && one.SettledAt >= notice.RaisedAt);

        Assert.Equal(6, notice.For.Count);
        Assert.False(settled.SettledAt > notice.RaisedAt);
        Assert.All(await app.RecipientsAsync(sent), one => Assert.Equal([1, 2], one.Versions.Select(told => told.Version)));
    }

    [Fact]
    public async Task The_partners_of_an_area_that_the_panel_gave_it_to_are_told_once()
    {
        // Cumbria was split into two councils on 1 April 2023.
        const string split = "E10000006", westmorland = "E06000064";
        var date = new DateOnly(2023, 3, 20);
        var sent = Given.Notification() with { AreaCode = split, BecameAwareOn = date };
        sent = sent.With(incident => incident with { Date = Given.On(date) });
        (await app.SignedInAs(People.NotifierOf(westmorland)).PostJsonAsync("/api/notifications", sent)).EnsureSuccessStatusCode();

        await app.Bus.DeliverAsync(new CaseAreaChanged
        {
            CaseId = Guid.CreateVersion7(),
            NotificationId = sent.Id!.Value,
            Version = 1,
            GivenToAreaCode = westmorland,
            ChangedAt = DateTime.UtcNow,
        }, times: 2);

        var recipients = await app.RecipientsAsync(sent, app.SignedInAs(People.Secretariat()));
        var partners = recipients.Where(one => one.Kind == RecipientKind.Partner).ToList();
        Assert.Equal([(split, true), (split, true), (westmorland, false), (westmorland, false), (westmorland, false)],
            partners.Select(one => (one.AreaCode!, one.EndedAt is not null)).OrderByDescending(one => one.Item1));
        Assert.All(partners, one => Assert.Equal([1], one.Versions.Select(told => told.Version)));
        var atFirst = await app.Bus.PublishedAsync<NoticeRaised>(one =>
            one.Kind == NoticeKind.NotificationShared && one.CaseId == sent.Id && one.For.All(audience => audience.AreaCode is null));
        var moved = await app.Bus.PublishedAsync<NoticeRaised>(one =>
            one.Kind == NoticeKind.NotificationShared && one.CaseId == sent.Id
            && one.For.Any(audience => audience.AreaCode == westmorland));
        Assert.NotEqual(atFirst.NoticeId, moved.NoticeId);
    }

    [Fact]
    public async Task The_department_lists_what_is_shared_with_it_by_kind_and_state()
    {
        var leaver = await app.SendNewAsync(request => OutsideRemit(request, IncidentKind.CareLeaverDeath));
        var harm = await app.SendNewAsync();

        var listed = await SharedAsync("kind=careLeaverDeath&state=sent");

        Assert.Contains(listed, row => row.Summary.Id == leaver.Id);
        Assert.DoesNotContain(listed, row => row.Summary.Id == harm.Id);
        Assert.Equal("kind: unknown-code", (await (await app.SignedInAs(People.Department())
            .GetAsync("/api/notifications/shared?kind=accident")).ErrorsAsync())[0]);
    }

    [Fact]
    public async Task Whoever_is_neither_of_the_department_nor_of_the_inspectorate_is_shared_nothing_by_the_role_alone()
    {
        var sent = await app.SendNewAsync();
        var misplaced = app.SignedInAs(People.Department() with { OrganisationKind = null });

        Assert.Equal(HttpStatusCode.Forbidden, (await misplaced.GetAsync($"/api/notifications/{sent.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await misplaced.GetAsync("/api/notifications/shared")).StatusCode);
    }

    static SendNotificationRequest OutsideRemit(SendNotificationRequest request, IncidentKind kind)
    {
        var child = Given.Child(ChildRole.Died) with { Status = Given.LookedAfter() };
        if (kind == IncidentKind.CareLeaverDeath)
            child = child with
            {
                BirthDate = Given.Today.AddYears(-20),
                Status = Given.Status() with { LookedAfter = null, ChildInNeed = null, CareLeaver = Answer.Yes },
            };
        return (request with { Kind = kind, Children = [child] }).With(incident => incident with { Abuse = [] });
    }

    static NoticeDelivered Delivered(NoticeRaised notice, DateTime at) =>
        new() { NoticeId = notice.NoticeId, ToldAs = [notice.For[0].TellAs!.Value], DeliveredAt = at };

    Task<HttpResponseMessage> AcknowledgeAsync(
        SendNotificationRequest sent, NotificationRecipient recipient, Person person, int version = 1) =>
        app.SignedInAs(person).PostJsonAsync($"/api/notifications/{sent.Id}/recipients/{recipient.Id}/acknowledgement",
            new AcknowledgeRequest { Version = version });

    Task<IReadOnlyList<SharedNotification>> SharedAsync(bool acknowledged) =>
        SharedAsync($"acknowledged={(acknowledged ? "true" : "false")}");

    async Task<IReadOnlyList<SharedNotification>> SharedAsync(string query)
    {
        var department = app.SignedInAs(People.Department());
        return (await department.GetAsync<Page<SharedNotification>>($"/api/notifications/shared?limit=200&{query}")).Items;
    }
}
