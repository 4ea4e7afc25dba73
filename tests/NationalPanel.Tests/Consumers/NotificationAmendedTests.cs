using System.Net;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Consumers;

public class NotificationAmendedTests(PanelApp app)
{
    [Fact]
    public async Task What_leaves_the_remit_is_set_aside_and_nothing_is_decided_on_it()
    {
        var incident = Given.Incident();
        await app.Bus.DeliverAsync(incident);
        await app.Bus.DeliverAsync(Given.RapidReview(incident.NotificationId));

        await app.Bus.DeliverAsync(Amended(Outside(incident)), times: 2);

        var panelCase = await app.CaseOfAsync(incident.NotificationId);
        Assert.Equal((CaseState.SetAside, AmendmentReason.Correction, (DateOnly?)null),
            (panelCase.State, panelCase.SetAside?.Reason, panelCase.RapidReview.ResponseDueOn));
        var refusal = await (await app.TryDecideAsync(panelCase, Given.Decision(PanelOutcome.AgreePracticeReview))).RefusalAsync();
        Assert.Equal((409, "case-set-aside"), (refusal.Status, refusal.Code));
        await app.Bus.PublishedAsync<NoticeSettled>(notice => notice.MatterId == panelCase.Id);
    }

    [Fact]
    public async Task What_comes_back_goes_on_where_it_stood_and_the_secretariat_is_told_again()
    {
        var incident = Given.Incident();
        await app.Bus.DeliverAsync(incident);
        await app.Bus.DeliverAsync(Given.RapidReview(incident.NotificationId));
        var before = await app.CaseOfAsync(incident.NotificationId);
        await app.Bus.DeliverAsync(Amended(Outside(incident)));

        await app.Bus.DeliverAsync(Amended(incident with { NumberOfChildren = 5 }, version: 3));

        var after = await app.CaseOfAsync(incident.NotificationId);
        Assert.Equal((CaseState.AwaitingDecision, 5, before.RapidReview.ResponseDueOn, (CaseSetAside?)null),
            (after.State, after.NumberOfChildren, after.RapidReview.ResponseDueOn, after.SetAside));
        await Eventually.True(() => Task.FromResult(app.Bus.Published<NoticeRaised>(notice =>
            notice.SubjectId == after.Id && notice.Kind == NoticeKind.RapidReviewReceived).Count == 2), "told again");
    }

    /// <summary>1 as sent, r its rapid review, 2 outside the remit, 3 back with another kind, 4 outside again.</summary>
    [Theory]
    [InlineData("1r23", CaseState.AwaitingDecision)]
    [InlineData("321r", CaseState.AwaitingDecision)]
    [InlineData("r3312213", CaseState.AwaitingDecision)]
    [InlineData("2r1", CaseState.SetAside)]
    [InlineData("12", CaseState.SetAside)]
    [InlineData("4r132", CaseState.SetAside)]
    [InlineData("1234", CaseState.SetAside)]
    public async Task Versions_in_any_order_and_repeated_end_the_same(string order, CaseState state)
    {
        var sent = Given.Incident();
        var third = sent with { Kind = IncidentKind.ChildDeath };

        foreach (var message in order)
            await (message switch
            {
                '1' => app.Bus.DeliverAsync(sent),
                'r' => app.Bus.DeliverAsync(Given.RapidReview(sent.NotificationId)),
                '2' => app.Bus.DeliverAsync(Amended(Outside(sent))),
                '3' => app.Bus.DeliverAsync(Amended(third, version: 3)),
                _ => app.Bus.DeliverAsync(Amended(Outside(third) with { NumberOfChildren = 4 }, version: 4)),
            });

        var panelCase = await app.CaseOfAsync(sent.NotificationId);
        var newest = order.Contains('4') ? (IncidentKind.LookedAfterChildDeath, 4)
            : order.Contains('3') ? (IncidentKind.ChildDeath, 2) : (IncidentKind.LookedAfterChildDeath, 2);
        Assert.Equal((state, newest), (panelCase.State, (panelCase.Kind, panelCase.NumberOfChildren)));
    }

    [Fact]
    public async Task What_an_amendment_brings_into_the_remit_opens_a_case_with_its_clock_from_then_on()
    {
        var sent = Outside(Given.Incident()) with { SentAt = DateTime.UtcNow.AddDays(-40) };
        var since = DateTime.UtcNow;
        await app.Bus.DeliverAsync(sent);
        await app.Bus.DeliverAsync(Amended(sent));
        var unseen = await app.Secretariat().GetAsync($"/api/national-panel/cases/by-notification/{sent.NotificationId}");

        await app.Bus.DeliverAsync(Amended(sent with { InPanelRemit = true, RemitSince = since }, version: 3));

        var panelCase = await app.CaseOfAsync(sent.NotificationId);
        Assert.Equal(HttpStatusCode.NotFound, unseen.StatusCode);
        Assert.Equal((CaseState.AwaitingRapidReview, WorkingDays.EnglandAndWales.After(LondonTime.DateOf(since), 15)),
            (panelCase.State, panelCase.RapidReview.DueOn));
    }

    [Fact]
    public async Task A_withdrawal_ends_what_was_set_aside()
    {
        var incident = Given.Incident();
        await app.Bus.DeliverAsync(incident);
        await app.Bus.DeliverAsync(Amended(Outside(incident)));

        await app.Bus.DeliverAsync(Given.Withdrawal(incident.NotificationId) with { Version = 3 });

        Assert.Equal(CaseState.Withdrawn, (await app.CaseOfAsync(incident.NotificationId)).State);
    }

    [Fact]
    public async Task Where_another_area_answers_for_a_restricted_case_its_approvers_are_asked_to_name_people()
    {
        var incident = Given.Incident();
        await app.RestrictAsync(await app.CaseAsync(incident), People.Secretariat());

        await app.Bus.DeliverAsync(Amended(incident with { NumberOfChildren = 5 }));
        await app.Bus.DeliverAsync(Amended(incident with { AreaCode = People.Kent }, version: 3), times: 2);

        await Eventually.True(() => Task.FromResult(app.AskedToName(incident.NotificationId).Count == 2), "both areas were asked");
        var asked = app.AskedToName(incident.NotificationId);
        Assert.Equal([(People.Leeds, "approver"), (People.Kent, "approver")],
            asked.SelectMany(notice => notice.For).Select(audience => (audience.AreaCode, audience.Role)));
        await app.Bus.PublishedAsync<NoticeSettled>(settled =>
            settled.MatterId == asked[1].MatterId && settled.SettledAt == asked[1].RaisedAt);
    }

    [Fact]
    public async Task Where_another_area_answers_for_a_case_that_is_not_restricted_nobody_is_asked_to_name_people()
    {
        var incident = Given.Incident();
        var panelCase = await app.CaseAsync(incident);
        await app.Bus.DeliverAsync(Given.RapidReview(incident.NotificationId));
        await app.Member().PostJsonAsync($"/api/national-panel/cases/{panelCase.Id}/conflicts", new DeclareConflictRequest());
        var moved = incident with { AreaCode = People.Kent };

        await app.Bus.DeliverAsync(Amended(moved));
        await app.Bus.DeliverAsync(Amended(Outside(moved), version: 3));
        await app.Bus.DeliverAsync(Amended(moved, version: 4));

        // Of what came after it the secretariat was told.
        await Eventually.True(() => Task.FromResult(app.Bus.Published<NoticeRaised>(notice =>
            notice.SubjectId == panelCase.Id && notice.Kind == NoticeKind.RapidReviewReceived).Count == 2), "told again");
        Assert.Empty(app.AskedToName(incident.NotificationId));
    }

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
