using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Audit;

/// <summary>What somebody does who can write everything in the database, and nothing beside it.</summary>
public sealed class AnchorTests(NotesFixture fixture) : IAsyncLifetime
{
    readonly string _folder = TemporaryFolder.New("anchored");
    readonly SealingClock _clock = new();
    Broker _broker = null!;
    NotesService _notes = null!;

    public async ValueTask InitializeAsync()
    {
        _broker = await fixture.Broker.StartBesideAsync();
        await StartAsync();
        for (var seal = 1; seal <= 3; seal++)
            await SealOneAsync(seal);
    }

    [Fact]
    public async Task What_nobody_touched_is_whole() => Assert.Null(await FirstBrokenAsync());

    [Fact]
    public async Task The_last_seals_deleted_with_their_entries_are_missed()
    {
        await _notes.Do(db => db.Set<AuditEntry>().Where(row => row.SealNumber >= 2).ExecuteDeleteAsync());
        await _notes.Do(db => db.Set<AuditSeal>().Where(row => row.Number >= 2).ExecuteDeleteAsync());

        Assert.Equal(2, await FirstBrokenAsync());
    }

    [Fact]
    public async Task Entries_unsealed_and_altered_and_sealed_again_are_found()
    {
        await _notes.Do(db => db.Set<AuditSeal>().Where(row => row.Number == 3).ExecuteDeleteAsync());
        await _notes.Do(db => db.Set<AuditEntry>().Where(row => row.SealNumber == 3).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.SealNumber, (int?)null).SetProperty(row => row.Reason, "forged")));
        Assert.Equal(3, await FirstBrokenAsync());

        await _clock.UntilAsync(() => _notes.Do(db => db.Set<AuditSeal>().AnyAsync(row => row.Number == 3)), "they are sealed again");

        Assert.Equal(3, await FirstBrokenAsync());
    }

    [Fact]
    public async Task An_audit_deleted_as_a_whole_is_missed()
    {
        await _notes.Do(db => db.Set<AuditEntry>().ExecuteDeleteAsync());
        await _notes.Do(db => db.Set<AuditSeal>().ExecuteDeleteAsync());

        Assert.Equal(1, await FirstBrokenAsync());
    }

    [Fact]
    public async Task A_line_that_was_half_written_is_written_anew_after_a_restart()
    {
        var lines = await File.ReadAllLinesAsync(AnchorFile);
        await _notes.DisposeAsync();
        await File.WriteAllTextAsync(AnchorFile, string.Join('\n', lines)[..^10]);

        await StartAsync();
        await Eventually.True(async () => (await ReadAsync()).Count == 3, "the last seal is anchored again");

        Assert.Equal(lines, (await ReadAsync()).Select(seal => $"{seal.Number} {seal.Hash}"));
        Assert.Null(await FirstBrokenAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _notes.DisposeAsync();
        await _broker.DisposeAsync();
        TemporaryFolder.Delete(_folder);
    }

    Task<int?> FirstBrokenAsync() =>
        _notes.Do(db => AuditChain.FirstBrokenAsync(db, _notes.Services.GetRequiredService<AuditAnchor>(), CancellationToken.None));

    async Task SealOneAsync(int number)
    {
        await _notes.Do(db =>
        {
            db.Audit(CurrentUser.Process("test"), "NoteRead", nameof(Note), Guid.NewGuid(), "read note", DateTime.UtcNow);
            return db.SaveChangesAsync();
        });
        await _clock.UntilAsync(async () => (await ReadAsync()).Count == number, "the entry is sealed and anchored");
    }

    string AnchorFile => Path.Combine(_folder, "anchor", "notes.seals");

    async Task StartAsync() => _notes = await NotesService.StartAsync(
        Path.Combine(_folder, "audit.db"), _broker.ConnectionString, fixture.Issuer, anchor: Path.Combine(_folder, "anchor"),
        clock: _clock);

    Task<IReadOnlyList<(int Number, string Hash)>> ReadAsync() =>
        _notes.Services.GetRequiredService<AuditAnchor>().ReadAsync(CancellationToken.None);
}
