using Microsoft.AspNetCore.Mvc.Filters;

namespace Safeguarding.Identity.Pages;

/// <summary>Every page here is about somebody: none is stored, whether or not it has a form.</summary>
sealed class KeptNowhere : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context) =>
        context.HttpContext.Response.Headers.CacheControl = "no-cache, no-store";

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
