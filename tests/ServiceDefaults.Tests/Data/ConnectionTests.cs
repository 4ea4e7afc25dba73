using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Tests.Messaging;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Data;

public sealed class ConnectionTests(NotesFixture fixture) : IAsyncLifetime
{
    readonly ConcurrentDictionary<DbContextId, Use> _uses = new();
    NotesService _notes = null!;

    public async ValueTask InitializeAsync() =>
        _notes = await fixture.StartAnotherAsync(options => options.AddInterceptors(new Connections(_uses), new Queries(_uses)));

    public ValueTask DisposeAsync() => _notes.DisposeAsync();

    [Fact]
    public async Task A_request_opens_one_connection_and_closes_it()
    {
        var note = new { Id = Guid.NewGuid(), Text = $"{Guid.NewGuid()}" };
        using var client = _notes.Client(fixture.Issuer.TokenFor(People.NotifierOf(People.Leeds), "notes"));
        Assert.Equal(HttpStatusCode.OK, (await client.PostJsonAsync("/notes", note)).StatusCode);

        var changed = note with { Text = $"{Guid.NewGuid()}" };
        Assert.Equal(HttpStatusCode.OK, (await client.PutJsonAsync($"/notes/{note.Id}", changed, 1)).StatusCode);

        await OpenedOnceAsync("UPDATE \"Notes\"");
    }

    [Fact]
    public async Task A_round_opens_one_connection_and_closes_it()
    {
        await _notes.Do(db =>
        {
            db.Publish(OutboxTests.Incident(), DateTime.UtcNow);
            return db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        await OpenedOnceAsync("UPDATE \"Outbox\"");
    }

    /// <summary>Whatever asks more than once and this among it.</summary>
    async Task OpenedOnceAsync(string query)
    {
        var use = await Eventually.Get(
            () => Task.FromResult(_uses.Values.FirstOrDefault(use =>
                use.Queries.Count > 1 && use.Queries.Any(text => text.Contains(query, StringComparison.Ordinal)))),
            $"several queries, with {query}");
        await Eventually.True(() => Task.FromResult(use.Closed > 0 && use.Closed == use.Opened), "the connection is closed");
        Assert.Equal(1, use.Opened);
    }

    /// <summary>What was done with one context between two who had it from the pool.</summary>
    sealed class Use
    {
        public ConcurrentQueue<string> Queries { get; } = [];

        public int Opened { get; set; }

        public int Closed { get; set; }
    }

    sealed class Connections(ConcurrentDictionary<DbContextId, Use> uses) : DbConnectionInterceptor
    {
        public override Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken ct = default)
        {
            var use = uses.GetOrAdd(eventData.Context!.ContextId, _ => new Use());
            use.Opened++;
            connection.StateChange += Closed;
            return Task.CompletedTask;

            void Closed(object sender, StateChangeEventArgs change)
            {
                connection.StateChange -= Closed;
                use.Closed++;
            }
        }
    }

    sealed class Queries(ConcurrentDictionary<DbContextId, Use> uses) : DbCommandInterceptor
    {
        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            uses.GetOrAdd(eventData.Context!.ContextId, _ => new Use()).Queries.Enqueue(result.CommandText);
            return result;
        }
    }
}
