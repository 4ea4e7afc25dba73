using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults.Audit;

/// <summary>Verifies the whole audit, as <c>--verify-audit</c> does; what takes longer than a moment is asked for again.</summary>
static class VerifyAudit
{
    static readonly TimeSpan Wait = TimeSpan.FromSeconds(5);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/audit/verification", Handle).RequireAuthorization(Policies.Operator);
        api.MapGet("/audit/verification", Read).RequireAuthorization(Policies.Operator);
    }

    static async Task<Ok<AuditVerification>> Handle(AuditVerifier verifier, CurrentUser user, CancellationToken ct)
    {
        var running = verifier.Start(user);
        await Task.WhenAny(running, Task.Delay(Wait, ct));
        if (running.IsCompleted)
            await running;
        return Read(verifier);
    }

    static Ok<AuditVerification> Read(AuditVerifier verifier) => TypedResults.Ok(verifier.Last);
}
