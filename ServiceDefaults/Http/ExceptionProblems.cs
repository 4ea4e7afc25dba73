using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Safeguarding.Contracts;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.ServiceDefaults.Http;

/// <summary>Turns the exceptions that have an answer into one. Everything else stays a 500 without detail.</summary>
sealed class ExceptionProblems(IProblemDetailsService problems, ILogger<ExceptionProblems> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken ct)
    {
        if (Describe(exception, context) is not { } problem)
            return false;

        if (problem.Status == 503)
        {
            context.Response.Headers.RetryAfter = "5";
            logger.LogError("Something the service needs did not answer: {ExceptionType}", exception.GetBaseException().GetType().Name);
        }

        context.Response.StatusCode = problem.Status!.Value;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = problem });
    }

    static ProblemDetails? Describe(Exception exception, HttpContext context) => exception switch
    {
        BadHttpRequestException { InnerException: JsonException json } => Unreadable(json),
        RefusedRequestException refused => Problem(400, "bad-request", refused.Message),
        // The framework's own words for a body that is not there are for whoever wrote the endpoint.
        BadHttpRequestException { StatusCode: 400 } when !HttpMethods.IsGet(context.Request.Method) =>
            Problem(400, "bad-request", "The body, or a part of the address, is missing or cannot be read. Nothing was stored."),
        BadHttpRequestException bad => Problem(bad.StatusCode, bad.StatusCode == 413 ? "too-large" : "bad-request", bad.Message),
        InvalidDataException => Problem(400, "bad-request", "The form or body cannot be read. Nothing was stored."),
        DbUpdateConcurrencyException =>
            Problem(412, "stale-version", "The record was changed by someone else at the same moment. Read it again."),
        _ when Conflicts.IsConflict(exception) =>
            Problem(409, "already-exists", "The same thing was stored at the same moment. Read it again."),
        GoneException gone => Problem(410, gone.Code, gone.Message),
        UnavailableException away => Problem(503, "unavailable", away.Message),
        _ when DatabaseTrouble.Is(exception) =>
            Problem(503, "unavailable", "The service cannot reach its database. Nothing was stored; try again."),
        _ => null,
    };

    static ProblemDetails Unreadable(JsonException exception)
    {
        var path = exception.Path?.TrimStart('$').TrimStart('.') ?? "";
        if (path.Length == 0)
            return Problem(400, "malformed-json", "The body is not valid JSON. Nothing was stored.");

        var problem = Problem(400, "invalid", "Some answers are missing or wrong. Nothing was stored.");
        problem.Extensions["errors"] = new[] { new FieldError(path, "invalid-value", "This is not a value that the field can take.") };
        return problem;
    }

    static ProblemDetails Problem(int status, string code, string detail) =>
        new() { Status = status, Detail = detail, Extensions = { ["code"] = code } };
}
