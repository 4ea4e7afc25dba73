using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Safeguarding.ServiceDefaults.Http;

/// <summary>The version the caller read, from <c>If-Match: "3"</c>. Bound by minimal APIs as a handler parameter.</summary>
public readonly record struct IfMatch(int? Version)
{
    /// <summary>The refusal, or <see langword="null"/> when the caller holds the current version.</summary>
    public ProblemHttpResult? Refuses(int current) => Version switch
    {
        null => Problems.IfMatchRequired(),
        var version when version != current => Problems.StaleVersion(current),
        _ => null,
    };

    public static ValueTask<IfMatch> BindAsync(HttpContext context)
    {
        var header = context.Request.Headers.IfMatch.ToString().Trim();
        if (header.Length == 0)
            return ValueTask.FromResult(new IfMatch(null));
        if (int.TryParse(header.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return ValueTask.FromResult(new IfMatch(version));
        // RFC 9110 compares strongly: a weak tag matches nothing. A list or * would let a change be overwritten that nobody has read.
        throw new RefusedRequestException("If-Match must be the one version you read, in quotes, as If-Match: \"3\". Nothing was stored.");
    }
}
