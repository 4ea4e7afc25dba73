using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Audit;

public class AuditTests(NotesFixture fixture)
{
    [Fact]
    public async Task A_change_without_who_and_why_is_not_saved()
    {
        var id = Guid.NewGuid();

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.Notes.Do(db =>
        {
            db.Add(new Note { Id = id, Text = $"{id}" });
            return db.SaveChangesAsync();
        }));

        Assert.Contains("audit entry", refusal.Message, StringComparison.Ordinal);
        Assert.False(await fixture.Notes.Do(db => db.Notes.AnyAsync(note => note.Id == id)));
    }

    [Fact]
    public async Task Who_what_and_why_are_saved_with_the_change()
    {
        var id = Guid.NewGuid();

        await fixture.SignedIn.PostJsonAsync("/notes", new { id, text = $"{id}" });

        var entry = await fixture.Notes.Do(db => db.Set<AuditEntry>().SingleAsync(row => row.SubjectId == id));
        Assert.Equal(("NoteWritten", "write note", "E08000035-la"), (entry.Action, entry.Reason, entry.ActorOrganisation));
        Assert.NotNull(entry.TraceId);
    }

    [Fact]
    public async Task An_entry_cannot_be_changed_through_the_context()
    {
        var id = await Audited();

        await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.Notes.Do(async db =>
        {
            db.Remove(await db.Set<AuditEntry>().SingleAsync(row => row.SubjectId == id));
            return await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task A_sealed_entry_changed_in_the_database_is_found_with_the_seal_it_breaks()
    {
        // A database of its own, so queues of its own: instances of one service share both.
        var clock = new SealingClock();
        await using var broker = await fixture.Broker.StartBesideAsync();
        await using var notes = await NotesService.StartAsync(fixture.NewDatabase(),
            broker.ConnectionString, fixture.Issuer, clock: clock);
        var id = await Audited(notes);
        await clock.UntilAsync(() => notes.Do(db => db.Set<AuditEntry>().AllAsync(row => row.SealNumber != null)), "the entry is sealed");
        var anchor = notes.Services.GetRequiredService<AuditAnchor>();
        Assert.Null(await notes.Do(db => AuditChain.FirstBrokenAsync(db, anchor, CancellationToken.None)));

        await notes.Do(db => db.Set<AuditEntry>().Where(row => row.SubjectId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Reason, "forged")));

        Assert.Equal(1, await notes.Do(db => AuditChain.FirstBrokenAsync(db, anchor, CancellationToken.None)));
    }

    [Fact]
    public async Task Two_instances_that_seal_at_once_make_one_whole_chain()
    {
        var (clock, meeting) = (new SealingClock(), new Meeting());
        var database = fixture.NewDatabase();
        await using var broker = await fixture.Broker.StartBesideAsync();
        await using var one = await NotesService.StartAsync(
            database, broker.ConnectionString, fixture.Issuer, clock: clock, database: options => options.AddInterceptors(meeting));
        await using var other = await NotesService.StartAsync(
            database, broker.ConnectionString, fixture.Issuer, clock: clock, database: options => options.AddInterceptors(meeting));

        meeting.Call();
        await Audited(one);
        await clock.UntilAsync(() => Task.FromResult(meeting.IsOver), "both have read what is to be sealed");
        await clock.UntilAsync(() => one.Do(db => db.Set<AuditEntry>().AllAsync(row => row.SealNumber != null)), "the entry is sealed");
        await Audited(one);
        await clock.UntilAsync(() => one.Do(db => db.Set<AuditEntry>().AllAsync(row => row.SealNumber != null)), "and the next one");

        Assert.Null(await one.Do(db => AuditChain.FirstBrokenAsync(db, one.Services.GetRequiredService<AuditAnchor>(), default)));
        Assert.Equal([1, 1], await one.Do(db => db.Set<AuditSeal>().Select(seal => seal.Entries).ToListAsync()));
    }

    [Fact]
    public async Task More_full_seals_than_are_read_at_once_are_verified_to_the_last()
    {
        await using var broker = await fixture.Broker.StartBesideAsync();
        await using var notes = await NotesService.StartAsync(fixture.NewDatabase(), broker.ConnectionString, fixture.Issuer);
        var seals = await notes.Do(db => SealAsync(db, number: 12, entries: 1_000));
        var anchor = notes.Services.GetRequiredService<AuditAnchor>();
        Assert.Null(await notes.Do(db => AuditChain.FirstBrokenAsync(db, anchor, CancellationToken.None)));

        await notes.Do(db => db.Set<AuditEntry>().Where(row => row.SealNumber == seals).Take(1).ExecuteDeleteAsync());

        Assert.Equal(seals, await notes.Do(db => AuditChain.FirstBrokenAsync(db, anchor, CancellationToken.None)));
    }

    static async Task<int> SealAsync(NotesDbContext db, int number, int entries)
    {
        var hash = AuditChain.Origin;
        for (var seal = 1; seal <= number; seal++)
        {
            for (var entry = 0; entry < entries; entry++)
                db.Audit(CurrentUser.Process("test"), "NoteRead", nameof(Note), Guid.NewGuid(), "read note", DateTime.UtcNow);
            var covered = db.Set<AuditEntry>().Local.ToList();
            covered.ForEach(row => row.SealNumber = seal);
            hash = AuditChain.Hash(hash, covered);
            db.Add(new AuditSeal { Number = seal, SealedAt = DateTime.UtcNow, Entries = entries, Hash = hash });
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        return number;
    }

    async Task<Guid> Audited(NotesService? notes = null)
    {
        var id = Guid.NewGuid();
        await (notes ?? fixture.Notes).Do(db =>
        {
            db.Audit(CurrentUser.Process("test"), "NoteRead", nameof(Note), id, "read note", DateTime.UtcNow);
            return db.SaveChangesAsync();
        });
        return id;
    }
}
