using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Safeguarding.Portal.KeptForms;

/// <summary>
/// Whoever sends a form without a session is not sent away to sign in, which would lose what they typed: they get a page that keeps it.
/// </summary>
sealed class KeepForms(EndpointDataSource endpoints) : IAuthorizationMiddlewareResultHandler
{
    public const string Page = "/Session/Interrupted";

    readonly AuthorizationMiddlewareResultHandler _otherwise = new();

    public async Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Challenged || !context.Request.HasFormContentType || !IsPage(context.GetEndpoint()))
        {
            await _otherwise.HandleAsync(next, context, policy, authorizeResult);
            return;
        }

        context.Features.Set(await KeptForm.OfAsync(context.Request));
        context.SetEndpoint(endpoints.Endpoints.First(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath == Page));
        context.Request.RouteValues = new RouteValueDictionary { ["page"] = Page };
        await next(context);
    }

    static bool IsPage(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<PageActionDescriptor>() is not null;
}
