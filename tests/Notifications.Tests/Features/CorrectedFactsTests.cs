using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>The three instants, later deaths, lateness and the panel's remit, corrected after sending.</summary>
public class CorrectedFactsTests(NotificationsApp app)
{
    static readonly DateOnly LongAgo = Given.Today.AddDays(-30);

    [Fact]
    public async Task A_corrected_awareness_moves_the_due_date_and_both_are_kept()
    {
        var sent = await app.SendNewAsync(LongAware);
        var before = await app.OverviewAsync(sent);

        var receipt = await app.AmendedAsync(sent with { BecameAwareOn = Given.Today });

        var overview = await app.OverviewAsync(sent);
        Assert.True(before.Summary.Late);
        Assert.False(receipt.Late);
        Assert.Equal((false, Given.Today), (overview.Summary.Late, overview.Summary.BecameAwareOn));
        Assert.Equal(WorkingDays.EnglandAndWales.After(Given.Today, 5), overview.NotifyClock?.DueOn);
        Assert.Equal((true, LongAgo, before.NotifyClock?.DueOn),
            (overview.AsSent!.Late, overview.AsSent!.BecameAwareOn, overview.AsSent!.NotifyDueOn));
        var correction = Assert.Single(overview.Corrections);
        Assert.Equal((CorrectedInstant.BecameAware, 2, LongAgo, Given.Today),
            (correction.Instant, correction.Version, correction.BeforeFrom, correction.AfterFrom));
        Assert.Equal((before.NotifyClock?.DueOn, overview.NotifyClock?.DueOn), (correction.NotifyDueBefore, correction.NotifyDueAfter));
    }

    [Fact]
    public async Task When_it_happened_is_corrected_apart_from_when_the_authority_became_aware()
    {
        var sent = await app.SendNewAsync();
        var yesterday = Given.Today.AddDays(-1);

        await app.AmendedAsync(sent.With(incident => incident with
        {
            Date = new IncidentDate { Precision = DatePrecision.Range, From = yesterday.AddDays(-5), To = yesterday },
        }));

        var overview = await app.OverviewAsync(sent);
        var correction = Assert.Single(overview.Corrections);
        Assert.Equal((CorrectedInstant.Happened, yesterday, yesterday, yesterday.AddDays(-5), yesterday),
            (correction.Instant, correction.BeforeFrom, correction.BeforeTo, correction.AfterFrom, correction.AfterTo));
        Assert.Equal(correction.NotifyDueBefore, correction.NotifyDueAfter);
    }

    [Fact]
    public async Task Why_it_was_late_can_be_said_later()
    {
        var sent = await app.SendNewAsync(LongAware);

        await app.AmendedAsync(sent with { LateReason = LateReason.CriteriaUnclear });

        var overview = await app.OverviewAsync(sent);
        Assert.Equal((LateReason.CriteriaUnclear, (LateReason?)null), (overview.LateReason, overview.AsSent!.LateReason));
    }

    [Fact]
    public async Task A_later_death_is_the_live_cases_and_statistics_go_on_to_count_serious_harm()
    {
        var sent = await app.SendNewAsync();

        await app.AmendedAsync(sent.WithChild(child => child with { Role = ChildRole.Died }) with { Kind = IncidentKind.ChildDeath },
            reason: AmendmentReason.LaterDeath);

        var overview = await app.OverviewAsync(sent);
        Assert.Equal((IncidentKind.ChildDeath, IncidentKind.SeriousHarm), (overview.Summary.Kind, overview.AsSent!.Kind));
        Assert.Equal(IncidentKind.SeriousHarm, await app.Ask(db => db.Set<SentFacts>()
            .Where(facts => facts.NotificationId == sent.Id).Select(facts => facts.Kind).SingleAsync()));
    }

    [Fact]
    public async Task What_leaves_the_remit_and_comes_back_says_so_each_time_and_keeps_the_promised_date()
    {
        var sent = await app.SendNewAsync(OfALookedAfterChild);
        var promised = (await app.OverviewAsync(sent)).RapidReviewClock;
        var withoutAbuse = sent.With(incident => incident with { Abuse = [] });

        Assert.False((await app.AmendedAsync(withoutAbuse)).InPanelRemit);
        var outside = await app.OverviewAsync(sent);
        Assert.True((await app.AmendedAsync(sent, ifMatch: 2)).InPanelRemit);
        var back = await app.OverviewAsync(sent);

        Assert.Equal((CaseStage.OutsideRemit, (CalculatedClock?)null), (outside.Summary.Stage, outside.RapidReviewClock));
        Assert.True(outside.AsSent!.InPanelRemit);
        Assert.Equal((CaseStage.RapidReview, promised), (back.Summary.Stage, back.RapidReviewClock));
        await app.Bus.PublishedAsync<NotificationAmended>(told => told.NotificationId == sent.Id && !told.Facts.InPanelRemit);
        await app.Bus.PublishedAsync<NotificationAmended>(told => told.NotificationId == sent.Id && told.Facts.InPanelRemit);
    }

    [Fact]
    public async Task What_an_amendment_brings_into_the_remit_has_its_clock_from_then_on()
    {
        var sent = await app.SendNewAsync(request => OfALookedAfterChild(request).With(incident => incident with { Abuse = [] }));

        var receipt = await app.AmendedAsync(OfALookedAfterChild(sent));

        var told = await app.Bus.PublishedAsync<NotificationAmended>(told => told.NotificationId == sent.Id);
        var overview = await app.OverviewAsync(sent);
        Assert.Equal((true, receipt.AmendedAt), (told.Facts.InPanelRemit, told.Facts.RemitSince));
        Assert.Equal(LondonTime.DateOf(receipt.AmendedAt), overview.RapidReviewClock?.TriggeredOn);
        Assert.Equal(overview.RapidReviewClock?.DueOn, overview.Summary.RapidReviewDueOn);
        Assert.Null(overview.AsSent!.RapidReviewDueOn);
    }

    [Fact]
    public async Task Nothing_that_was_notified_became_known_after_it_was_sent()
    {
        await using var own = new NotificationsApp();
        await own.InitializeAsync();
        var sent = await own.SendNewAsync();
        own.Clock.Offset = TimeSpan.FromDays(3);

        var response = await own.AmendAsync(sent with { BecameAwareOn = Given.Today.AddDays(2) });

        Assert.Equal(["becameAwareOn: after-sending"], await response.ErrorsAsync());
    }

    /// <summary>Cumbria was split into two councils on 1 April 2023.</summary>
    [Fact]
    public async Task The_area_that_a_case_was_given_to_amends_it_under_the_area_it_was_notified_in()
    {
        const string split = "E10000006", westmorland = "E06000064", cumberland = "E06000063";
        var sent = (Given.Notification() with { AreaCode = split, BecameAwareOn = new DateOnly(2023, 4, 1) })
            .With(incident => incident with { Date = Given.On(new DateOnly(2023, 3, 31)) })
            .WithChild(child => child with { BirthDate = new DateOnly(2020, 1, 1) });
        await (await app.SignedInAs(People.NotifierOf(cumberland)).PostJsonAsync("/api/notifications", sent))
            .ReadAsync<NotificationReceipt>();
        await app.Bus.DeliverAsync(new CaseAreaChanged
        {
            CaseId = sent.Id!.Value,
            NotificationId = sent.Id.Value,
            Version = 1,
            GivenToAreaCode = westmorland,
            ChangedAt = DateTime.UtcNow,
        });
        var council = app.SignedInAs(People.NotifierOf(westmorland));
        var address = $"/api/notifications/{sent.Id}/amendments";

        var moved = await council.PostJsonAsync(address, (sent with { AreaCode = People.Leeds }).Amended(), 2);
        var amended = await council.PostJsonAsync(address, (sent with { Narrative = "New." }).Amended(), 2);

        Assert.Equal(["areaCode: given-by-panel"], await moved.ErrorsAsync());
        Assert.Equal(3, (await amended.ReadAsync<AmendmentReceipt>()).Version);
    }

    static SendNotificationRequest LongAware(SendNotificationRequest request) =>
        request.With(incident => incident with { Date = Given.On(LongAgo) }) with { BecameAwareOn = LongAgo };

    static SendNotificationRequest OfALookedAfterChild(SendNotificationRequest request)
    {
        var child = Given.Child(ChildRole.Died) with { Status = Given.LookedAfter() };
        var neglect = new AbuseIndication { Type = "NEG", Certainty = AbuseCertainty.Suspected };
        return (request with { Kind = IncidentKind.LookedAfterChildDeath, Children = [child] })
            .With(incident => incident with { Abuse = [neglect] });
    }
}
