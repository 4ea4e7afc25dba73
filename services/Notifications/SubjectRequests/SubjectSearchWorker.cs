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
    static readonly CurrentUser Process = CurrentUser.Process("subject-search");

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<NotificationsDbContext>();
        if (await db.SubjectRequests.Where(known => known.SearchedAt == null && known.ClosedAt == null)
                .OrderBy(known => known.OpenedAt).FirstOrDefaultAsync(ct) is not { } request)
            return false;

        // Every draft and notification has a key, and no other order is as sure to meet each once.
        var keys = db.Keys.AsNoTracking().Where(key => key.Wrapped != null);
        if (request.SearchedTo is { } last)
            keys = keys.Where(key => key.Id.CompareTo(last) > 0);
        var ids = await keys.OrderBy(key => key.Id).Select(key => key.Id).Take(Batch).ToListAsync(ct);
        await LookAsync(request, ids, db, ct);
        if (ids.Count > 0)
            request.SearchTo(ids[^1]);
        if (ids.Count < Batch)
            request.EndSearch(Now);
        db.Audit(Process, "SubjectSearched", nameof(SubjectRequest), request.Id, $"looked through {ids.Count} records", Now);
        return await SaveAsync(db, ct);
    }

    async Task LookAsync(SubjectRequest request, IReadOnlyList<Guid> ids, NotificationsDbContext db, CancellationToken ct)
    {
        var sought = request.Sought;
        foreach (var id in ids)
        {
            try
            {
                foreach (var dossier in await DossierTexts.ReadAsync(db, [id], ct))
                    Find(request, sought, dossier, db);
            }
            // One that is spoilt does not hold up the others; whoever answers the request is told how many there are.
            catch (Exception spoilt) when (spoilt is CryptographicException or UnavailableException or JsonException)
            {
                Logger.LogError("{RowId} cannot be opened: {ExceptionType}", id, spoilt.GetType().Name);
                request.CountUnreadable();
            }
        }
    }

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
