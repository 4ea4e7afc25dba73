using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace Safeguarding.Portal.Pages;

/// <summary>What a signed-in person saw is stored nowhere; public pages may be kept but are asked for again.</summary>
sealed class PageCaching : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        var personal = context.HttpContext.User.Identity is { IsAuthenticated: true };
        if (personal || !headers.ContainsKey(HeaderNames.CacheControl))
            headers.CacheControl = personal ? "no-store" : "no-cache";
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
