using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Messaging;

public sealed class OutboxShutdownTests(NotesFixture fixture) : IAsyncLifetime
{
    readonly string _folder = TemporaryFolder.New("shutdown");
    BrokerNode _broker = null!;
    string _address = "";

    public async ValueTask InitializeAsync()
    {
        _broker = await BrokerNode.StartNewAsync();
        _address = await _broker.AddVirtualHostAsync();
    }

    [Fact]
    public async Task An_event_whose_publication_a_shutdown_interrupts_has_not_failed()
    {
        await using var bus = await TestBus.StartAsync(_address, typeof(IncidentNotified));
        var notes = await PublishingAsync();

        var stopping = notes.DisposeAsync();
        await Eventually.True(async () => (await RowAsync(notes)).ClaimedBy is null, "the relay has left");
        var interrupted = await RowAsync(notes);
        await _broker.ResumeAsync();
        await stopping;

        Assert.Equal((0, null, null), (interrupted.Attempts, interrupted.Error, interrupted.SentAt));
        await using var next = await StartAsync();
        await Eventually.True(async () => (await RowAsync(next)).SentAt is not null, "the next start has sent it");
    }

    [Fact]
    public async Task A_relay_that_is_told_twice_at_once_to_stop_leaves_once()
    {
        await using var notes = await PublishingAsync();
        var relay = notes.Services.GetServices<IHostedService>().OfType<OutboxRelay<NotesDbContext>>().Single();

        var (first, second) = (relay.StopAsync(default), relay.StopAsync(default));
        await _broker.ResumeAsync();
        await Task.WhenAll(first, second);

        Assert.Same(first, second);
    }

    public async ValueTask DisposeAsync()
    {
        await _broker.DisposeAsync();
        TemporaryFolder.Delete(_folder);
    }

    Task<NotesService> StartAsync() => NotesService.StartAsync(Path.Combine(_folder, "notes.db"), _address, fixture.Issuer);

    /// <summary>In the middle of a publish: the broker is paused.</summary>
    async Task<NotesService> PublishingAsync()
    {
        var notes = await StartAsync();
        await Eventually.True(async () => (await notes.Client().GetAsync("/health")).IsSuccessStatusCode, "the broker takes messages");
        await _broker.PauseAsync();
        await notes.Do(db =>
        {
            db.Publish(OutboxTests.Incident(), DateTime.UtcNow);
            return db.SaveChangesAsync();
        });
        await Eventually.True(async () => (await RowAsync(notes)).ClaimedBy is not null, "the relay waits for the broker");
        return notes;
    }

    // Beside the database's own row of its health.
    static Task<OutboxMessage> RowAsync(NotesService notes) =>
        notes.Do(db => db.Set<OutboxMessage>().AsNoTracking().SingleAsync(row => row.Type != "health"));
}
