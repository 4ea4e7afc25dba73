using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults.Tests.Sample;

static class NotesEndpoints
{
    public record Write(Guid? Id, string? Text, DayOfWeek? Day);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/notes", async (Write request, NotesDbContext db, CurrentUser user) =>
        {
            db.Add(new Note { Id = request.Id!.Value, Text = request.Text! });
            db.Audit(user, "NoteWritten", nameof(Note), request.Id.Value, "write note", DateTime.UtcNow);
            await db.SaveChangesAsync();
            return TypedResults.Ok();
        });
        api.MapPut("/notes/{id:guid}",
            async Task<IResult> (Guid id, Write request, IfMatch ifMatch, NotesDbContext db, CurrentUser user, HttpResponse response) =>
        {
            var note = (await db.Notes.FindAsync(id))!;
            if (ifMatch.Refuses(note.Version) is { } refusal)
                return refusal;
            note.Text = request.Text!;
            db.Audit(user, "NoteChanged", nameof(Note), id, "change note", DateTime.UtcNow);
            await db.SaveChangesAsync();
            response.SetVersion(note.Version);
            return TypedResults.Ok();
        });
        api.MapGet("/notes", (PageRequest page, NotesDbContext db, CancellationToken ct) =>
            db.Notes.PageAsync(page, note => note.WrittenAt, note => note.Id, note => note.Text, ct)).AllowAnonymous();
        api.MapGet("/broken-database", string () => throw new SqliteException("disk I/O error", 10)).AllowAnonymous();
    }
}
