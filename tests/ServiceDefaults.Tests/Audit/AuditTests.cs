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
        await using var broker = await Broker.StartAsync();
        await using var notes = await NotesService.StartAsync(Path.Combine(TemporaryFolder.New("audit"), "audit.db"),
            broker.ConnectionString, fixture.Issuer);
        var id = await Audited(notes);
        await Eventually.True(() => notes.Do(db => db.Set<AuditEntry>().AllAsync(row => row.SealNumber != null)), "the entry is sealed");
        var anchor = notes.Services.GetRequiredService<AuditAnchor>();
        Assert.Null(await notes.Do(db => AuditChain.FirstBrokenAsync(db, anchor, CancellationToken.None)));

        await notes.Do(db => db.Set<AuditEntry>().Where(row => row.SubjectId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Reason, "forged")));

        Assert.Equal(1, await notes.Do(db => AuditChain.FirstBrokenAsync(db, anchor, CancellationToken.None)));
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
