using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Safeguarding.ServiceDefaults.Http;

/// <summary>Expected refusals as RFC 9457 problem details with a stable <c>code</c>.</summary>
public static class Problems
{
    /// <summary>400 <c>invalid</c> with one entry per wrong field.</summary>
    public static ProblemHttpResult Invalid(FieldErrors errors) =>
        Problem(400, "invalid", "Some answers are missing or wrong. Nothing was stored.", ("errors", errors.Entries));

    /// <summary>400 <c>invalid</c> for a single field.</summary>
    public static ProblemHttpResult Invalid(string path, string code, string message) =>
        Invalid(new FieldErrors().Add(path, code, message));

    /// <summary>404 <c>not-found</c>: not there and not yours are the same answer.</summary>
    public static ProblemHttpResult NotFound() => Problem(404, "not-found", "There is nothing here, or it is not yours to see.");

    /// <summary>403 <c>not-allowed</c> for what the caller may see but not do.</summary>
    public static ProblemHttpResult NotAllowed(string detail) => Problem(403, "not-allowed", detail);

    /// <summary>409 with the caller's code, for example <c>id-in-use</c>.</summary>
    public static ProblemHttpResult Conflict(string code, string detail) => Problem(409, code, detail);

    /// <summary>409 with the caller's code and the fields that stand in the way.</summary>
    public static ProblemHttpResult Conflict(string code, string detail, FieldErrors errors) =>
        Problem(409, code, detail, ("errors", errors.Entries));

    /// <summary>412 <c>stale-version</c>: someone changed the record since the caller read it.</summary>
    public static ProblemHttpResult StaleVersion(int current) =>
        Problem(412, "stale-version", $"The record has changed since you read it; its version is now {current}.",
            ("currentVersion", current));

    /// <summary>428 <c>if-match-required</c>.</summary>
    public static ProblemHttpResult IfMatchRequired() =>
        Problem(428, "if-match-required", "Send the version you read as If-Match: \"<version>\".");

    static ProblemHttpResult Problem(int status, string code, string detail, params (string Key, object? Value)[] more) =>
        TypedResults.Problem(detail, statusCode: status, extensions:
            [KeyValuePair.Create("code", (object?)code), .. more.Select(extension => KeyValuePair.Create(extension.Key, extension.Value))]);
}
