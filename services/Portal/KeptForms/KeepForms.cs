using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Safeguarding.Portal.KeptForms;

/// <summary>
/// Whoever sends a form without a session is not sent away to sign in, which would lose
/// what they typed: they get a page that keeps it. Sent by that
/// page once they are signed in, it is not carried out: the page it was typed into is shown again, with everything in its place.
/// </summary>
sealed class KeepForms(SealedForms forms, EndpointDataSource endpoints) : IAuthorizationMiddlewareResultHandler
{
    public const string Page = "/Session/Interrupted";

    readonly AuthorizationMiddlewareResultHandler _otherwise = new();

    public async Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (IsPageForm(context) && (authorizeResult.Challenged || authorizeResult.Succeeded && IsPlain(context.Request)))
        {
            var form = await ReadAsync(context);
            var kept = forms.Open(form[SealedForms.Field], context.Request);
            if (authorizeResult.Challenged && (kept ?? forms.Of(context.Request, form)) is { } interrupted)
            {
                await ShowAsync(next, context, new Interruption(interrupted, IsRepeated: kept is not null));
                return;
            }

            if (authorizeResult.Succeeded && kept is not null)
            {
                await new FilledPage(next, context)
                    .ShowAsync(kept, () => ShowAsync(next, context, new Interruption(kept, IsHomeless: true)));
                return;
            }
        }

        await _otherwise.HandleAsync(next, context, policy, authorizeResult);
    }

    Task ShowAsync(RequestDelegate next, HttpContext context, Interruption interruption)
    {
        context.Features.Set(interruption);
        context.SetEndpoint(endpoints.Endpoints.First(endpoint =>
            endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath == Page));
        context.Request.Method = HttpMethods.Get;
        context.Request.RouteValues = new RouteValueDictionary { ["page"] = Page };
        return next(context);
    }

    static bool IsPageForm(HttpContext context) => HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType
        && context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    // Only such a form comes back; one with files is the page's own to read, with limits of its own.
    static bool IsPlain(HttpRequest request) =>
        request.ContentType!.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    // Read before the page's own limit is in force.
    static Task<IFormCollection> ReadAsync(HttpContext context)
    {
        if (context.GetEndpoint()!.Metadata.GetMetadata<RequestFormLimitsAttribute>() is { } limits)
            context.Features.Set<IFormFeature>(
                new FormFeature(context.Request, new FormOptions { ValueCountLimit = limits.ValueCountLimit }));
        return context.Request.ReadFormAsync(context.RequestAborted);
    }
}

/// <summary>A form that could not be taken.</summary>
/// <param name="IsRepeated">Its sender went on without signing in.</param>
/// <param name="IsHomeless">The page it was typed into is no longer there, or not for them.</param>
public sealed record Interruption(KeptForm Form, bool IsRepeated = false, bool IsHomeless = false);
