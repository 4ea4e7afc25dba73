using Microsoft.AspNetCore.Routing;

namespace Safeguarding.ServiceDefaults.Audit;

public static class AuditEndpoints
{
    /// <summary>The audit as an administrator reads and verifies it; both are written into it.</summary>
    public static void MapAudit(this IEndpointRouteBuilder api)
    {
        ReadAudit.Map(api);
        VerifyAudit.Map(api);
    }
}
