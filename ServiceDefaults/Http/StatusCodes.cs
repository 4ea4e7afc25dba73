using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Safeguarding.ServiceDefaults.Http;

/// <summary>
/// Gives each problem that the framework answers (no route, no token, wrong method) a stable code and the trace to quote.
/// </summary>
static class StatusCodes
{
    public static void Describe(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        problem.Extensions["traceId"] = Activity.Current?.TraceId.ToHexString() ?? context.HttpContext.TraceIdentifier;
        if (!problem.Extensions.ContainsKey("code"))
            problem.Extensions["code"] = ProblemCodes.Of(problem.Status ?? 500);
    }
}
