using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults.Tests.Sample;

public class NoteDictatedConsumer(NotesDbContext db, BrokenNotes broken) : IConsumer<NoteDictated>
{
    public const string Secret = "Canary Testchild";

    public async Task Consume(ConsumeContext<NoteDictated> context)
    {
        var id = context.Message.NoteId;
        if (broken.Contains(id))
            throw new InvalidOperationException($"The note about {Secret} cannot be written.");
        if (await db.Notes.AnyAsync(note => note.Id == id))
            return;

        db.Add(new Note { Id = id, Text = id.ToString() });
        db.Audit(CurrentUser.Process("NoteDictatedConsumer"), "NoteWritten", nameof(Note), id, "a dictated note arrived", DateTime.UtcNow);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
