using System.Text;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.FailedMessages;

/// <summary>Messages that fail for real: published, tried four times, found in the error queue.</summary>
static class Given
{
    public const string Queue = "notes-note-dictated";
    public const string Api = "/api/notes/failed-messages";

    /// <summary>A note whose message fails for as long as it is broken; its row.</summary>
    public static async Task<(Guid NoteId, FailedMessage Failed)> FailedNoteAsync(this NotesFixture fixture)
    {
        var dictated = new NoteDictated(Guid.NewGuid());
        fixture.Broken.Break(dictated.NoteId);
        await fixture.Notes.Services.GetRequiredService<IBus>().Publish(dictated);
        return (dictated.NoteId, await fixture.FailedMessageAsync(dictated.NoteId));
    }

    /// <summary>Waits for the row whose body mentions the id.</summary>
    public static Task<FailedMessage> FailedMessageAsync(this NotesFixture fixture, Guid mentioned) => Eventually.Get(
        async () => (await fixture.Notes.Do(db => db.Set<FailedMessage>().AsNoTracking().ToListAsync()))
            .Find(row => Encoding.UTF8.GetString(row.Body).Contains(mentioned.ToString(), StringComparison.Ordinal)),
        "the failed message is kept");

    public static Task<bool> IsWrittenAsync(this NotesFixture fixture, Guid noteId) =>
        fixture.Notes.Do(db => db.Notes.AnyAsync(note => note.Id == noteId));

    public static Task<HttpResponseMessage> ReplayAsync(this NotesFixture fixture, FailedMessage failed) =>
        fixture.Administrator.PostJsonAsync<object?>($"{Api}/{failed.Id}/replay", null, failed.Version);

    public static Task<HttpResponseMessage> DiscardAsync(this NotesFixture fixture, FailedMessage failed, string? reason) =>
        fixture.Administrator.PostJsonAsync($"{Api}/{failed.Id}/discard", new DiscardFailedMessageRequest { Reason = reason },
            failed.Version);
}
