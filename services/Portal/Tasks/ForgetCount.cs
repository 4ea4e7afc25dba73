using Microsoft.AspNetCore.Mvc.Filters;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Tasks;

/// <summary>After what a person did, the next page counts anew what waits for them.</summary>
sealed class ForgetCount(CurrentUser person, MenuCounts counts) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await next();
        if (HttpMethods.IsPost(context.HttpContext.Request.Method))
            counts.Forget(person);
    }
}
