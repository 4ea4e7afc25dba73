using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class ReadNotificationTests(NotificationsApp app)
{
    [Fact]
    public async Task The_whole_record_comes_back_as_it_was_sent_with_its_version()
    {
        var request = Given.Notification();
        var receipt = await app.SendAsync(request);

        var response = await app.Notifier().GetAsync($"/api/notifications/{request.Id}");

        Assert.Equal("\"1\"", response.Headers.ETag?.Tag);
        var record = await response.ReadAsync<NotificationRecord>();
        Assert.Equal(JsonSerializer.Serialize<NotificationContent>(request, Json.Options),
            JsonSerializer.Serialize(record.Content, Json.Options));
        Assert.Equal((receipt.Reference, NotificationState.Sent, 1), (record.Reference, record.State, record.Version));
        Assert.Equal(receipt.RapidReviewClock, record.RapidReviewClock);
    }

    [Fact]
    public async Task Reading_is_audited_for_each_child_before_anyone_sees_it()
    {
        var request = Given.Notification() with { Children = [Given.Child(ChildRole.Harmed), Given.Child(ChildRole.Sibling)] };
        var receipt = await app.SendAsync(request);
        var reader = People.Secretariat();

        await app.SignedInAs(reader).GetAsync<NotificationRecord>($"/api/notifications/{request.Id}");

        var reads = await app.Ask(db => db.Set<AuditEntry>().Where(entry => entry.ActorId == reader.Subject).ToListAsync());
        Assert.All(reads, entry =>
            Assert.Equal(("ChildRecordRead", $"read notification {receipt.Reference}"), (entry.Action, entry.Reason)));
        Assert.Equal(2, reads.Select(entry => entry.SubjectId).Distinct().Count());
    }

    [Fact]
    public async Task A_refused_read_leaves_no_trace_of_a_child()
    {
        var request = Given.Notification();
        await app.SendAsync(request);
        var stranger = People.NotifierOf(People.Kent);

        await app.SignedInAs(stranger).GetAsync($"/api/notifications/{request.Id}");

        Assert.False(await app.Ask(db => db.Set<AuditEntry>().AnyAsync(entry => entry.ActorId == stranger.Subject)));
    }

    [Fact]
    public async Task A_council_that_replaced_an_area_reports_and_reads_under_the_old_code()
    {
        var cumberland = app.SignedInAs(People.NotifierOf("E06000063"));
        var happened = new DateOnly(2023, 3, 1);
        var request = (Given.Notification() with { AreaCode = "E10000006", BecameAwareOn = happened })
            .With(incident => incident with { Date = Given.On(happened) })
            .WithChild(child => child with { BirthDate = new DateOnly(2020, 1, 1) });

        await (await cumberland.PostJsonAsync("/api/notifications", request)).ReadAsync<NotificationReceipt>();

        var record = await cumberland.GetAsync<NotificationRecord>($"/api/notifications/{request.Id}");
        Assert.Equal("E10000006", record.Content.AreaCode);
        Assert.Equal(["E06000063", "E06000064"], record.StewardAreaCodes);
    }

    [Fact]
    public async Task The_receipt_is_read_again_without_counting_as_a_read_of_a_child()
    {
        var request = Given.Notification();
        var receipt = await app.SendAsync(request);
        var reader = People.Secretariat();

        var again = await app.SignedInAs(reader).GetAsync<NotificationReceipt>($"/api/notifications/{request.Id}/receipt");

        Assert.Equal(JsonSerializer.Serialize(receipt, Json.Options), JsonSerializer.Serialize(again, Json.Options));
        Assert.False(await app.Ask(db => db.Set<AuditEntry>().AnyAsync(entry => entry.ActorId == reader.Subject)));
    }
}
