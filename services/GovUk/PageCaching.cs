using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace Safeguarding.GovUk;

/// <summary>What is about a person is stored nowhere; public pages may be kept but are asked for again.</summary>
/// <param name="allPersonal">Every page of the site is about somebody, signed in or not.</param>
public sealed class PageCaching(bool allPersonal = false) : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        var personal = allPersonal || context.HttpContext.User.Identity is { IsAuthenticated: true };
        if (personal || !headers.ContainsKey(HeaderNames.CacheControl))
            headers.CacheControl = personal ? "no-cache, no-store" : "no-cache";
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
