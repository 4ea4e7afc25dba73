using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class SendNotificationTests(NotificationsApp app)
{
    [Fact]
    public async Task Sending_answers_with_a_receipt_and_where_to_read_the_record()
    {
        var request = Given.Notification();

        var response = await app.Notifier().PostJsonAsync("/api/notifications", request);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal($"/api/notifications/{request.Id}", response.Headers.Location?.ToString());
        var receipt = await response.ReadAsync<NotificationReceipt>();
        Assert.True(NotificationReference.IsValid(receipt.Reference));
        Assert.False(receipt.Late);
        Assert.Empty(receipt.Missing);
    }

    [Fact]
    public async Task The_receipt_shows_the_calculated_clocks_and_their_source()
    {
        var receipt = await app.SendAsync(Given.Notification());

        Assert.Equal(WorkingDays.EnglandAndWales.After(Given.Today, 5), receipt.NotifyClock?.DueOn);
        Assert.Equal(WorkingDays.EnglandAndWales.After(LondonTime.DateOf(receipt.SentAt), 15), receipt.RapidReviewClock?.DueOn);
        Assert.Contains("Working Together", receipt.RapidReviewClock?.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_tells_the_other_services_in_ids_codes_and_dates()
    {
        var request = Given.Notification() with
        {
            Children = [Given.Child(ChildRole.Harmed), Given.Child(ChildRole.Sibling)],
            OtherAreas = [new OtherArea { AreaCode = People.Kent, Reason = OtherAreaReason.Residence }],
            MediaInterest = MediaInterest.Expected,
        };
        var receipt = await app.SendAsync(request);

        var notified = await app.Bus.PublishedAsync<IncidentNotified>(message => message.NotificationId == request.Id);

        Assert.Equal(
            (receipt.Reference, IncidentKind.SeriousHarm, People.Leeds, receipt.SentAt, Given.Today, 2, true, false, true),
            (notified.Reference, notified.Kind, notified.AreaCode, notified.SentAt, notified.BecameAwareOn, notified.NumberOfChildren,
                notified.InPanelRemit, notified.Late, notified.MediaInterest));
        Assert.Equal([People.Kent], notified.OtherAreaCodes);
    }

    [Fact]
    public async Task Any_number_of_children_stands_in_one_notification()
    {
        var request = Given.Notification() with
        {
            Children = [Given.Child(ChildRole.Harmed), .. Enumerable.Repeat(Given.Child(ChildRole.Sibling), 11)],
        };
        await app.SendAsync(request);

        var record = await app.Notifier().GetAsync<NotificationRecord>($"/api/notifications/{request.Id}");

        Assert.Equal(12, record.Content.Children!.Count);
    }

    [Fact]
    public async Task Sending_is_audited_with_who_and_why()
    {
        var person = People.NotifierOf(People.Leeds);
        var request = Given.Notification();
        await app.SignedInAs(person).PostJsonAsync("/api/notifications", request);

        var entry = await app.Ask(db => db.Set<AuditEntry>().SingleAsync(audited => audited.SubjectId == request.Id));

        Assert.Equal((person.Subject, "NotificationSent", "notify a serious incident"), (entry.ActorId, entry.Action, entry.Reason));
    }

    [Fact]
    public async Task What_statistics_count_is_frozen_as_sent_from_the_first_child_who_was_harmed()
    {
        var harmed = Given.Child(ChildRole.Harmed) with { Ethnicity = "AIND", Sex = Sex.Female, BirthDate = Given.Today.AddYears(-9) };
        var request = Given.Notification() with { Children = [Given.Child(ChildRole.Sibling), harmed] };
        await app.SendAsync(request);

        var facts = await app.Ask(db => db.Set<SentFacts>().SingleAsync(sent => sent.NotificationId == request.Id));

        Assert.Equal((IncidentKind.SeriousHarm, 2, 8, Sex.Female, "AIND", true),
            (facts.Kind, facts.NumberOfChildren, facts.ChildAge, facts.ChildSex, facts.ChildEthnicity, facts.ChildKnownToAgency));
    }

    [Fact]
    public async Task A_reference_that_is_taken_is_replaced_by_another()
    {
        var taken = (await app.SendAsync(Given.Notification())).Reference;
        var references = new Queue<string>([taken, NotificationReference.New(2026)]);
        var second = Given.Notification();

        await Sending.With(app, _ => references.Dequeue(), second);

        Assert.Empty(references);
        Assert.True(await app.Ask(db => db.Notifications.AnyAsync(sent => sent.Id == second.Id)));
    }
}
