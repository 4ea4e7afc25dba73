using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Search;

/// <summary>Keeps this instance's index equal to the database: all of it at the start, then what any instance writes.</summary>
sealed class IndexWorker(IServiceScopeFactory scopes, LibraryIndex index, IndexSignal signal, TimeProvider clock, ILogger<IndexWorker> logger)
    : BackgroundService
{
    const int Batch = 200;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // A row written earlier may become visible later: every look goes back over the last minutes, and versions say what is new.
    static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        DateTime? lookedAt = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            lookedAt = await LookAsync(lookedAt, stoppingToken);
            await signal.WaitAsync(Patience, stoppingToken);
        }
    }

    async Task<DateTime?> LookAsync(DateTime? lookedAt, CancellationToken stoppingToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<DisseminationDbContext>();
            using var file = index.Open();
            await UpdateAsync(db, file, index.Complete ? lookedAt - Overlap : null, stoppingToken);
            index.Complete = true;
            return now;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 11 or 26)
        {
            logger.LogWarning("The search index is damaged ({SqliteErrorCode}) and is made again", exception.SqliteErrorCode);
            index.Discard();
            return null;
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            // The index outlives the database: it serves what it has and looks again.
            logger.LogError("The library could not be read into the index: {ExceptionType}", exception.GetBaseException().GetType().Name);
            return lookedAt;
        }
    }

    /// <summary>Brings in what changed since then; with no moment given compares everything.</summary>
    async Task UpdateAsync(DisseminationDbContext db, SqliteConnection file, DateTime? since, CancellationToken ct)
    {
        var lessons = since is null ? db.Lessons : db.Lessons.Where(lesson => lesson.ChangedAt >= since);
        var current = await lessons.Select(lesson => new { lesson.Id, lesson.Version })
            .ToDictionaryAsync(lesson => lesson.Id, lesson => lesson.Version, ct);
        var indexed = since is null ? IndexReader.Versions(file) : IndexReader.Versions(file, current.Keys);
        if (since is null)
            IndexWriter.Remove(file, indexed.Keys.Where(id => !current.ContainsKey(id)));

        var changed = current.Where(lesson => indexed.GetValueOrDefault(lesson.Key) != lesson.Value).Select(lesson => lesson.Key).ToList();
        if (since is not null && changed.Count == 0)
            return;

        var taxonomy = await Taxonomy.InForceAsync(db, ct);
        index.Thesaurus = new Thesaurus(taxonomy);
        foreach (var ids in changed.Chunk(Batch))
        {
            var batch = await db.Lessons.AsNoTracking().Include(lesson => lesson.Themes).Include(lesson => lesson.Publication)
                .Where(lesson => ids.Contains(lesson.Id)).ToListAsync(ct);
            IndexWriter.Write(file, batch, taxonomy);
        }
    }
}
