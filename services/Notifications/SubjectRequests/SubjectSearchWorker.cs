using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Notifications.SubjectRequests;

/// <summary>
/// Looks for the person of a request in all that notifications and drafts say, some at a time. Everything is opened for it: see
/// docs/adr/0011. Found cases and how far it came are one save, so that it goes on where it stood and nothing is found twice.
/// </summary>
public sealed class SubjectSearchWorker(WorkerContext context, Signal<SubjectRequest> signal)
    : Worker(context, TimeSpan.FromMinutes(1), signal)
{
    const int Batch = 50;

    // More are looked for in the next turn.
    const int AtOnce = 100;
    static readonly CurrentUser Process = CurrentUser.Process("subject-search");

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<NotificationsDbContext>();
        // Those that are furthest behind first, up to where the next ones stand, so that all go on together and nothing is opened twice.
        var waiting = await db.SubjectRequests.Where(known => known.SearchedAt == null && known.ClosedAt == null)
            .OrderBy(known => known.SearchedTo).ThenBy(known => known.OpenedAt).Take(AtOnce).ToListAsync(ct);
        var open = waiting.Select(Open).OfType<(SubjectRequest Request, Sought Sought)>().ToList();
        if (open.Count == 0)
            return false;
        var from = open[0].Request.SearchedTo;
        var wanted = open.FindAll(one => one.Request.SearchedTo == from);
        var until = open.Find(one => one.Request.SearchedTo != from).Request?.SearchedTo;

        var ids = await IdsAsync(from, until, db, ct);
        await LookAsync(wanted, ids, db, ct);
        foreach (var (request, _) in wanted)
        {
            if (ids.Count == Batch || until is not null)
                request.SearchTo(ids.Count == Batch ? ids[^1] : until!.Value);
            else
                request.EndSearch(Now);
            db.Audit(Process, "SubjectSearched", nameof(SubjectRequest), request.Id, $"looked through {ids.Count} records", Now);
        }

        return await SaveAsync(db, ct);
    }

    // A request that is spoilt itself waits for its key ring, and holds up no other.
    (SubjectRequest, Sought)? Open(SubjectRequest request)
    {
        try
        {
            return (request, request.Sought);
        }
        catch (Exception spoilt) when (IsSpoilt(spoilt))
        {
            Logger.LogError("{RowId} cannot be opened: {ExceptionType}", request.Id, spoilt.GetType().Name);
            return null;
        }
    }

    // Every draft and notification has a key, and no other order is as sure to meet each once.
    static Task<List<Guid>> IdsAsync(Guid? from, Guid? until, NotificationsDbContext db, CancellationToken ct)
    {
        var keys = db.Keys.AsNoTracking().Where(key => key.Wrapped != null);
        if (from is { } last)
            keys = keys.Where(key => key.Id.CompareTo(last) > 0);
        if (until is { } next)
            keys = keys.Where(key => key.Id.CompareTo(next) <= 0);
        return keys.OrderBy(key => key.Id).Select(key => key.Id).Take(Batch).ToListAsync(ct);
    }

    async Task LookAsync(
        IReadOnlyList<(SubjectRequest Request, Sought Sought)> wanted, IReadOnlyList<Guid> ids, NotificationsDbContext db,
        CancellationToken ct)
    {
        try
        {
            foreach (var dossier in await DossierTexts.ReadAsync(db, ids, ct))
                foreach (var (request, sought) in wanted)
                    Find(request, sought, dossier, db);
        }
        catch (Exception spoilt) when (IsSpoilt(spoilt) && ids.Count > 1)
        {
            foreach (var id in ids)
                await LookAsync(wanted, [id], db, ct);
        }
        // One that is spoilt does not hold up the others; whoever answers the request is told how many there are.
        catch (Exception spoilt) when (IsSpoilt(spoilt))
        {
            Logger.LogError("{RowId} cannot be opened: {ExceptionType}", ids[0], spoilt.GetType().Name);
            foreach (var (request, _) in wanted)
                request.CountUnreadable();
        }
    }

    static bool IsSpoilt(Exception exception) => exception is CryptographicException or UnavailableException or JsonException;

    static void Find(SubjectRequest request, Sought sought, DossierTexts dossier, NotificationsDbContext db)
    {
        if (sought.In(dossier) is { Count: > 0 } matches)
            db.Add(new FoundCase
            {
                RequestId = request.Id,
                DossierId = dossier.Id,
                Matches = [.. matches.Select(match => Codes.Of(match))],
            });
    }

    // Another instance looks through the same: one of the two goes on from what is there.
    static async Task<bool> SaveAsync(NotificationsDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException conflict) when (Conflicts.IsConflict(conflict))
        {
            db.ChangeTracker.Clear();
        }

        return true;
    }
}
