using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Safeguarding.ServiceDefaults.Audit;

public static class AuditEndpoints
{
    /// <summary>The audit as an administrator reads and verifies it; both are written into it.</summary>
    public static void MapAudit<TDbContext>(this IEndpointRouteBuilder api)
        where TDbContext : DbContext
    {
        ReadAudit.Map<TDbContext>(api);
        VerifyAudit.Map<TDbContext>(api);
    }
}
