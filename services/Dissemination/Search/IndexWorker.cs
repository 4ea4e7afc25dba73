using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Dissemination.Search;

static class SearchSetup
{
    public static void AddSearch(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<LibraryIndex>().AddSingleton<LessonSearch>();
        builder.Services.AddHostedService<IndexWorker>();
        builder.Services.AddHealthChecks().AddCheck<IndexHealth>("search");
    }
}

/// <summary>Ready once the whole library can be found.</summary>
sealed class IndexHealth(LibraryIndex index) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken ct = default) =>
        Task.FromResult(index.Complete ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}

/// <summary>Keeps this instance's index equal to the database: all of it at the start, then what any instance writes.</summary>
sealed class IndexWorker(WorkerContext context, TaxonomyCache taxonomies, Signal<Lesson> signal, LibraryIndex index)
    : Worker(context, TimeSpan.FromSeconds(1), signal)
{
    const int Batch = 200;

    // A row written earlier may become visible later: every look goes back over the last minutes, and versions say what is new.
    static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);
    DateTime? _lookedAt;

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var now = Now;
        try
        {
            using var file = index.Open();
            await UpdateAsync(services.GetRequiredService<DisseminationDbContext>(), file, index.Complete ? _lookedAt - Overlap : null, ct);
            index.Complete = true;
            _lookedAt = now;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 11 or 26)
        {
            Logger.LogWarning("The search index is damaged ({SqliteErrorCode}) and is made again", exception.SqliteErrorCode);
            index.Discard();
        }

        return false;
    }

    /// <summary>Brings in what changed since then; with no moment given compares everything.</summary>
    async Task UpdateAsync(DisseminationDbContext db, SqliteConnection file, DateTime? since, CancellationToken ct)
    {
        var lessons = since is null ? db.Lessons : db.Lessons.Where(lesson => lesson.ChangedAt >= since);
        var current = await lessons.Select(lesson => new { lesson.Id, lesson.Version })
            .ToDictionaryAsync(lesson => lesson.Id, lesson => lesson.Version, ct);
        var indexed = since is null ? IndexWriter.Versions(file) : IndexWriter.Versions(file, current.Keys);
        if (since is null)
            IndexWriter.Remove(file, indexed.Keys.Where(id => !current.ContainsKey(id)));

        var changed = current.Where(lesson => indexed.GetValueOrDefault(lesson.Key) != lesson.Value).Select(lesson => lesson.Key).ToList();
        if (since is not null && changed.Count == 0)
            return;

        var taxonomy = await taxonomies.InForceAsync(db, ct);
        index.Thesaurus = new Thesaurus(taxonomy);
        foreach (var ids in changed.Chunk(Batch))
        {
            var batch = await db.Lessons.AsNoTracking().Include(lesson => lesson.Themes).Include(lesson => lesson.Publication)
                .Where(lesson => ids.Contains(lesson.Id)).ToListAsync(ct);
            IndexWriter.Write(file, batch, taxonomy);
        }
    }
}
