using Microsoft.AspNetCore.Http;

namespace Safeguarding.ServiceDefaults.Http;

/// <summary><c>?after=&amp;limit=</c> of a list. Bound by minimal APIs as a handler parameter; 1 to 200 rows, 50 unless told.</summary>
public readonly record struct PageRequest(Cursor? After, int Limit)
{
    const int Default = 50;
    const int MaxLimit = 200;

    public static ValueTask<PageRequest> BindAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var limit = Default;
        if (query["limit"] is [{ Length: > 0 } text] && (!int.TryParse(text, out limit) || limit is < 1 or > MaxLimit))
            throw new BadHttpRequestException($"limit must be a whole number from 1 to {MaxLimit}.");

        var after = query["after"].ToString();
        if (after.Length == 0)
            return ValueTask.FromResult(new PageRequest(null, limit));
        return Cursor.TryParse(after, out var cursor)
            ? ValueTask.FromResult(new PageRequest(cursor, limit))
            : throw new BadHttpRequestException("after must be the next value of the page before.");
    }
}
