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
        if (context.Request.QueryString.HasValue)
            context.Request.Query = new QueryCollection(Cleaned(context.Request.Query));
        return next(context);
    });

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
