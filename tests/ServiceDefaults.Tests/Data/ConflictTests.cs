using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Tests.Sample;

namespace Safeguarding.ServiceDefaults.Tests.Data;

public class ConflictTests(NotesFixture fixture)
{
    [Fact]
    public async Task A_change_that_met_another_is_made_on_what_the_other_left()
    {
        var id = Guid.NewGuid();
        await WriteAsync(id, "first");

        var tries = await fixture.Notes.Do(db =>
        {
            var attempts = 0;
            return db.RetryOnConflictAsync(async () =>
            {
                var note = await db.Notes.SingleAsync(row => row.Id == id);
                if (++attempts == 1)
                    await WriteAsync(id, "between");
                note.Text += $" {id}";
                db.Audit(CurrentUser.Process("test"), "NoteChanged", nameof(Note), id, "test", DateTime.UtcNow);
                await db.SaveChangesAsync();
                return attempts;
            });
        });

        Assert.Equal(2, tries);
        Assert.Equal($"between{id} {id}",
            await fixture.Notes.Do(db => db.Notes.Where(row => row.Id == id).Select(row => row.Text).SingleAsync()));
    }

    [Fact]
    public async Task A_database_that_is_unwell_is_not_tried_again()
    {
        var attempts = 0;

        await Assert.ThrowsAsync<DbUpdateException>(() => fixture.Notes.Do(db => db.RetryOnConflictAsync<int>(() =>
        {
            attempts++;
            throw new DbUpdateException("locked", new SqliteException("locked", 5));
        })));

        Assert.Equal(1, attempts);
    }

    [Fact]
    public async Task Saving_otherwise_than_asynchronously_is_refused() => await Assert.ThrowsAsync<NotSupportedException>(
        () => fixture.Notes.Do(db =>
    {
        db.Add(new Note { Id = Guid.NewGuid(), Text = "x" });
        return Task.FromResult(db.SaveChanges());
    }));

    Task<int> WriteAsync(Guid id, string text) => fixture.Notes.Do(async db =>
    {
        var note = await db.Notes.SingleOrDefaultAsync(row => row.Id == id) ?? db.Add(new Note { Id = id, Text = "" }).Entity;
        note.Text = text + id;
        db.Audit(CurrentUser.Process("test"), "NoteWritten", nameof(Note), id, "test", DateTime.UtcNow);
        return await db.SaveChangesAsync();
    });
}
