using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.ServiceDefaults.Http;

/// <summary>The texts of a query string, cleaned like those of a body: a value that is empty then is not there.</summary>
static class CleanQueries
{
    public static void UseCleanQueries(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // What signing in by OpenID Connect brings goes back exactly as it came.
        if (context.Request.QueryString.HasValue && !context.Request.Path.StartsWithSegments("/connect")
            && Cleaned(context.Request.Query) is var cleaned && !IsSame(cleaned, context.Request.Query))
            context.Request.Query = new QueryCollection(cleaned);
        return next(context);
    });

    static bool IsSame(Dictionary<string, StringValues> cleaned, IQueryCollection query) =>
        cleaned.Count == query.Count && query.All(sent => cleaned.TryGetValue(sent.Key, out var kept) && kept == sent.Value);

    static Dictionary<string, StringValues> Cleaned(IQueryCollection query)
    {
        var cleaned = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in query)
        {
            if (values.Select(value => CleanText.Of(name, value)).OfType<string>().ToArray() is { Length: > 0 } kept)
                cleaned[name] = kept;
        }

        return cleaned;
    }
}
