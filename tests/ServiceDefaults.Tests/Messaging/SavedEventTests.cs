using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Messaging;

/// <summary>What an instance publishes straight after its own save, and when it must not.</summary>
public class SavedEventTests(NotesFixture fixture)
{
    [Fact]
    public async Task Events_of_two_saves_of_one_context_are_published_once_each()
    {
        var (first, second) = (OutboxTests.Incident(), OutboxTests.Incident());

        await fixture.Notes.Do(async db =>
        {
            db.Publish(first, DateTime.UtcNow);
            await db.SaveChangesAsync();
            db.Publish(second, DateTime.UtcNow);
            return await db.SaveChangesAsync();
        });

        await SentAsync(first, second);
        Assert.Single(Published(first));
        Assert.Single(Published(second));
    }

    [Fact]
    public async Task An_event_of_a_transaction_that_is_rolled_back_is_not_published_and_one_that_is_committed_is()
    {
        var (undone, kept) = (OutboxTests.Incident(), OutboxTests.Incident());

        await fixture.Notes.Do(async db =>
        {
            await using (await db.Database.BeginTransactionAsync())
            {
                db.Publish(undone, DateTime.UtcNow);
                await db.SaveChangesAsync();
            }

            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Publish(kept, DateTime.UtcNow);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            return 0;
        });

        await SentAsync(kept);
        Assert.Empty(Published(undone));
    }

    [Fact]
    public async Task An_event_whose_save_failed_is_not_published()
    {
        var (refused, next) = (OutboxTests.Incident(), OutboxTests.Incident());
        await fixture.Notes.Do(db => Store(db, OutboxTests.Incident(), refused.NotificationId));

        await Assert.ThrowsAsync<DbUpdateException>(() => fixture.Notes.Do(db => Store(db, refused, refused.NotificationId)));
        await fixture.Notes.Do(db => Store(db, next, next.NotificationId));

        await SentAsync(next);
        Assert.Empty(Published(refused));
    }

    [Fact]
    public async Task An_event_whose_instance_was_killed_after_the_save_is_published_when_its_claim_ends()
    {
        var message = OutboxTests.Incident();
        var ends = DateTime.UtcNow.AddSeconds(2);
        await fixture.Notes.Do(async db =>
        {
            db.Publish(message, DateTime.UtcNow);
            var row = db.ChangeTracker.Entries<OutboxMessage>().Single().Entity;
            (row.ClaimedBy, row.NextAttemptAt) = (Guid.NewGuid(), ends);
            return await db.SaveChangesAsync();
        });

        await SentAsync(message);

        Assert.True(DateTime.UtcNow >= ends);
        Assert.Single(Published(message));
    }

    // A second row of the same id is refused.
    static Task<int> Store(NotesDbContext db, IncidentNotified message, Guid id)
    {
        db.Publish(message, DateTime.UtcNow);
        db.Add(new OutboxMessage
        {
            Id = id,
            Type = "refused the second time",
            Body = "",
            CreatedAt = DateTime.UtcNow,
            NextAttemptAt = DateTime.UtcNow,
            SentAt = DateTime.UtcNow,
        });
        return db.SaveChangesAsync();
    }

    IReadOnlyList<IncidentNotified> Published(IncidentNotified message) =>
        [.. fixture.Bus.Published<IncidentNotified>(sent => sent.NotificationId == message.NotificationId)];

    async Task SentAsync(params IncidentNotified[] messages)
    {
        foreach (var message in messages)
            await Eventually.True(async () => (await RowAsync(message)).SentAt is not null, "the row is marked sent");
    }

    Task<OutboxMessage> RowAsync(IncidentNotified message) => fixture.Notes.Do(db =>
        db.Set<OutboxMessage>().AsNoTracking().SingleAsync(row => row.Body.Contains(message.NotificationId.ToString())));
}
