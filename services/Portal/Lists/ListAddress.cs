using Microsoft.AspNetCore.Http.Extensions;

namespace Safeguarding.Portal.Lists;

/// <summary>
/// Addresses of a list: its filters, order and page are all in the query, so that a view can be kept, sent and gone back to.
/// </summary>
public static class ListAddress
{
    /// <summary>The present address with some of its values set, or taken away where null.</summary>
    public static string With(this HttpRequest request, params (string Key, string? Value)[] values)
    {
        var query = new QueryBuilder(request.Query.Where(pair => values.All(value => value.Key != pair.Key)));
        foreach (var (key, value) in values)
        {
            if (!string.IsNullOrEmpty(value))
                query.Add(key, value);
        }

        return request.Path + query.ToQueryString();
    }

    /// <summary>The first page, where this is a later one.</summary>
    public static string? FirstPage(this HttpRequest request) => request.Query.ContainsKey("after") ? request.With(("after", null)) : null;

    public static string? NextPage(this HttpRequest request, string? next) => next is null ? null : request.With(("after", next));

    /// <summary>The same rows as a file: handled by the page's <c>OnGetCsvAsync</c>.</summary>
    public static string Csv(this HttpRequest request) => request.With(("after", null), ("handler", "csv"));
}
