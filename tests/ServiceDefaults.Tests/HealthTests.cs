using System.Net;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests;

/// <summary>Health means that work can be done, and not only that something answers.</summary>
public sealed class HealthTests(NotesFixture fixture) : IAsyncLifetime
{
    readonly string _folder = TemporaryFolder.New("health");
    BrokerNode _broker = null!;
    NotesService _notes = null!;

    string Database => Path.Combine(_folder, "health.db");

    public async ValueTask InitializeAsync()
    {
        _broker = await BrokerNode.StartNewAsync();
        _notes = await NotesService.StartAsync(Database, await _broker.AddVirtualHostAsync(), fixture.Issuer);
        await Eventually.True(async () => (await HealthAsync()).Status == HttpStatusCode.OK, "the service is healthy");
    }

    [Fact]
    public async Task A_database_that_can_only_be_read_is_unhealthy_and_writers_are_told_before_they_give_up()
    {
        using var client = _notes.Client(fixture.Issuer.TokenFor(People.NotifierOf(People.Leeds), "notes"));
        client.Timeout = TimeSpan.FromSeconds(10); // as callers have it
        await using var other = new SqliteConnection($"Data Source={Database}");
        await other.OpenAsync();
        await using (await other.BeginTransactionAsync())
        {
            var writing = client.PostJsonAsync("/notes", new { id = Guid.NewGuid(), text = "A note." });
            await UntilAsync("database", "Unhealthy");
            Assert.Equal("unavailable", (await (await writing).RefusalAsync()).Code);
        }

        await UntilAsync("database", "Healthy");
    }

    [Fact]
    public async Task A_broker_that_takes_nothing_any_more_is_unhealthy_and_the_oldest_event_grows_older()
    {
        var publisher = _notes.Services.GetRequiredService<OutboxAge>();
        await _broker.StopServingAsync();
        await _notes.Do(db =>
        {
            var minutesAgo = DateTime.UtcNow - TimeSpan.FromMinutes(2);
            db.Add(new OutboxMessage
            {
                Id = Guid.NewGuid(),
                Type = "Safeguarding.Contracts.NoSuchEvent",
                Body = "{}",
                CreatedAt = minutesAgo,
                NextAttemptAt = minutesAgo,
            });
            return db.SaveChangesAsync();
        });

        await UntilAsync("broker", "Unhealthy");
        await UntilAsync("outbox", "Degraded");

        Assert.True(publisher.Age > TimeSpan.FromMinutes(2));
    }

    public async ValueTask DisposeAsync()
    {
        await _notes.DisposeAsync();
        await _broker.DisposeAsync();
        TemporaryFolder.Delete(_folder);
    }

    Task UntilAsync(string check, string state) => Eventually.True(
        async () => (await HealthAsync()).Checks.GetProperty(check).GetString() == state, $"{check} is {state}");

    async Task<(HttpStatusCode Status, JsonElement Checks)> HealthAsync()
    {
        using var client = _notes.Client();
        using var answer = await client.GetAsync("/health");
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, body.RootElement.GetProperty("checks").Clone());
    }
}
