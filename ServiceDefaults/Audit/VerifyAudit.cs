using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults.Audit;

/// <summary>Reckons the whole hash chain anew, as <c>--verify-audit</c> does.</summary>
static class VerifyAudit
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/audit/verification", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Ok<AuditVerification>> Handle(
        DbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var broken = await AuditChain.FirstBrokenAsync(db, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var verification = new AuditVerification
        {
            Whole = broken is null,
            FirstBrokenSeal = broken,
            Seals = await db.Set<AuditSeal>().CountAsync(ct),
            Unsealed = await db.Set<AuditEntry>().CountAsync(entry => entry.SealNumber == null, ct),
            CheckedAt = now,
        };
        db.Audit(user, "AuditVerified", "Audit", Guid.Empty, broken is null ? "found whole" : $"found broken at seal {broken}", now);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(verification);
    }
}
