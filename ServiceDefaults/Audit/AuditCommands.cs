using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Safeguarding.ServiceDefaults.Audit;

/// <summary>
/// What an auditor runs: <c>--verify-audit</c> (exit code 1 and the first broken link) and <c>--export-audit</c> (JSON lines).
/// </summary>
static class AuditCommands
{
    public static async Task<int> VerifyAsync<TDbContext>(IServiceProvider services, TextWriter output)
        where TDbContext : DbContext
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDbContext>();
        if (await AuditChain.FirstBrokenAsync(db, services.GetRequiredService<AuditAnchor>(), CancellationToken.None) is { } broken)
        {
            await output.WriteLineAsync($"The audit is broken at seal {broken}.");
            return 1;
        }

        await output.WriteLineAsync($"The audit is whole: {await db.Set<AuditSeal>().CountAsync()} seals.");
        return 0;
    }

    public static async Task<int> ExportAsync<TDbContext>(IServiceProvider services, TextWriter output)
        where TDbContext : DbContext
    {
        await using var scope = services.CreateAsyncScope();
        var entries = scope.ServiceProvider.GetRequiredService<TDbContext>().Set<AuditEntry>().AsNoTracking()
            .OrderBy(entry => entry.OccurredAt);
        await foreach (var entry in entries.AsAsyncEnumerable())
            await output.WriteLineAsync(JsonSerializer.Serialize(entry));
        return 0;
    }
}
