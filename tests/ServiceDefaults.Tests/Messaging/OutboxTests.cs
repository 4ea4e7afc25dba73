using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Messaging;

public class OutboxTests(NotesFixture fixture)
{
    [Fact]
    public async Task An_event_saved_with_its_change_reaches_the_broker()
    {
        var message = Incident();

        await Save(message);

        Assert.Equal(message.Reference,
            (await fixture.Bus.PublishedAsync<IncidentNotified>(sent => sent.NotificationId == message.NotificationId)).Reference);
    }

    [Fact]
    public async Task An_event_is_marked_sent_only_once_confirmed()
    {
        var message = Incident();

        await Save(message);

        await Eventually.True(async () => (await Row(message.NotificationId.ToString())).SentAt is not null, "the row is marked sent");
        Assert.Single(fixture.Bus.Published<IncidentNotified>(sent => sent.NotificationId == message.NotificationId));
    }

    [Fact]
    public async Task An_event_that_no_queue_is_bound_for_is_kept_and_tried_again()
    {
        var message = new NotificationWithdrawn
        {
            NotificationId = Guid.NewGuid(),
            Version = 2,
            InPanelRemit = true,
            Reason = WithdrawalReason.SentInError,
            WithdrawnAt = DateTime.UtcNow,
        };
        await Save(message);
        await Eventually.True(async () => (await Row(message.NotificationId.ToString())).Attempts > 0, "the publish was returned");
        Assert.Equal("MessageReturnedException", (await Row(message.NotificationId.ToString())).Error);

        await using var consumer = await TestBus.StartAsync(fixture.Broker.ConnectionString, "late-consumer",
            typeof(NotificationWithdrawn));

        await consumer.PublishedAsync<NotificationWithdrawn>(sent => sent.NotificationId == message.NotificationId);
    }

    [Fact]
    public async Task A_row_that_can_never_be_published_delays_no_other()
    {
        var poison = await SavePoison();
        await Eventually.True(async () => (await Row(poison.ToString())).Attempts > 0, "the poison row has failed");
        var message = Incident();

        await Save(message);

        await fixture.Bus.PublishedAsync<IncidentNotified>(sent => sent.NotificationId == message.NotificationId);
        Assert.Null((await Row(poison.ToString())).SentAt);
    }

    [Fact]
    public async Task Two_instances_share_the_outbox_and_publish_each_event_once()
    {
        await using var other = await fixture.StartAnotherAsync();
        var messages = Enumerable.Range(0, 60).Select(_ => Incident()).ToList();

        await Task.WhenAll(messages.Select((message, index) => Save(message, index % 2 == 0 ? fixture.Notes : other)));

        foreach (var message in messages)
            await fixture.Bus.PublishedAsync<IncidentNotified>(sent => sent.NotificationId == message.NotificationId);
        Assert.All(messages, message =>
            Assert.Single(fixture.Bus.Published<IncidentNotified>(sent => sent.NotificationId == message.NotificationId)));
    }

    internal static IncidentNotified Incident() => new()
    {
        NotificationId = Guid.NewGuid(),
        Reference = "SIN-2026-7QK4R-X",
        Kind = IncidentKind.SeriousHarm,
        AreaCode = People.Leeds,
        SentAt = DateTime.UtcNow,
        BecameAwareOn = new DateOnly(2026, 4, 2),
        NumberOfChildren = 1,
        InPanelRemit = true,
        Late = false,
    };

    Task<int> Save<T>(T message, NotesService? service = null)
        where T : class => (service ?? fixture.Notes).Do(db =>
        {
            db.Publish(message, DateTime.UtcNow);
            return db.SaveChangesAsync();
        });

    async Task<Guid> SavePoison()
    {
        var id = Guid.NewGuid();
        var now = DateTime.UtcNow;
        await fixture.Notes.Do(db =>
        {
            db.Add(new OutboxMessage
            {
                Id = id,
                Type = "Safeguarding.Contracts.NoSuchEvent",
                Body = $"\"{id}\"",
                CreatedAt = now,
                NextAttemptAt = now
            });
            return db.SaveChangesAsync();
        });
        return id;
    }

    Task<OutboxMessage> Row(string bodyContains) =>
        fixture.Notes.Do(db => db.Set<OutboxMessage>().AsNoTracking().SingleAsync(row => row.Body.Contains(bodyContains)));
}
