using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults.Audit;

/// <summary>
/// Reckons the whole hash chain anew, once at a time, and keeps what came of it. A chain of some years takes longer than anybody waits for
/// an answer, so it goes on when whoever asked has left.
/// </summary>
sealed class AuditVerifier(IServiceScopeFactory scopes, AuditAnchor anchor, TimeProvider clock, ILogger<AuditVerifier> logger)
{
    static readonly AuditVerification None = new() { State = AuditState.None };
    readonly Lock _starting = new();
    Task _running = Task.CompletedTask;

    /// <summary>The last verification, or the one that runs.</summary>
    public AuditVerification Last { get; private set; } = None;

    /// <summary>Begins, unless it runs already.</summary>
    public Task Start(CurrentUser user)
    {
        lock (_starting)
        {
            if (!_running.IsCompleted)
                return _running;
            Last = new AuditVerification { State = AuditState.Running, CheckedAt = Now };
            return _running = Task.Run(() => RunAsync(user));
        }
    }

    DateTime Now => clock.GetUtcNow().UtcDateTime;

    async Task RunAsync(CurrentUser user)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            Last = await VerifyAsync(scope.ServiceProvider.GetRequiredService<DbContext>(), user);
        }
        catch (Exception exception)
        {
            Last = None;
            logger.LogError("The audit could not be verified: {ExceptionType}", exception.GetBaseException().GetType().Name);
            throw;
        }
    }

    async Task<AuditVerification> VerifyAsync(DbContext db, CurrentUser user)
    {
        var broken = await AuditChain.FirstBrokenAsync(db, anchor, CancellationToken.None);
        var verification = new AuditVerification
        {
            State = broken is null ? AuditState.Whole : AuditState.Broken,
            FirstBrokenSeal = broken,
            Seals = await db.Set<AuditSeal>().CountAsync(),
            Unsealed = await db.Set<AuditEntry>().CountAsync(entry => entry.SealNumber == null),
            Anchored = anchor.IsKept,
            CheckedAt = Now,
        };
        db.Audit(user, "AuditVerified", "Audit", Guid.Empty, broken is null ? "found whole" : $"found broken at seal {broken}", Now);
        await db.SaveChangesAsync();
        return verification;
    }
}
