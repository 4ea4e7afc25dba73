using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Safeguarding.ServiceDefaults.Http;

/// <summary>Stable codes of the problems that the framework answers, where no endpoint named a better one.</summary>
public static class ProblemCodes
{
    public static string Of(int status) => status switch
    {
        400 => "bad-request",
        401 => "not-signed-in",
        403 => "not-allowed",
        404 => "not-found",
        405 => "method-not-allowed",
        410 => "gone",
        413 => "too-large",
        415 => "unsupported-media-type",
        429 => "too-many-requests",
        503 => "unavailable",
        _ => status < 500 ? "refused" : "failed",
    };

    /// <summary>Gives each problem that has none (no route, no token, wrong method) its code, and the trace to quote.</summary>
    internal static void Describe(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        problem.Extensions["traceId"] = Activity.Current?.TraceId.ToHexString() ?? context.HttpContext.TraceIdentifier;
        if (!problem.Extensions.ContainsKey("code"))
            problem.Extensions["code"] = Of(problem.Status ?? 500);
    }
}
