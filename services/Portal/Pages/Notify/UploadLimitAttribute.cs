using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>
/// A form with a file that is too large is answered on its own page, which says so. Its bytes are read and thrown away first: a browser
/// that is still sending shows no answer at all.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadLimitAttribute(long maxBytes) : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>In the query of the address where the page is read again.</summary>
    public const string TooLarge = "tooLarge";

    // A film sent by mistake still gets its answer; more is cut off.
    const int MaxTimesRead = 4;

    // Before the form is read for its antiforgery token.
    public int Order => 900;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        var limit = http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>();
        // Read already: a form without a file, for which the limit of all pages was enough.
        if (limit.IsReadOnly)
            return;

        limit.MaxRequestBodySize = http.Request.ContentLength > maxBytes ? MaxTimesRead * maxBytes : maxBytes;
        if (limit.MaxRequestBodySize == maxBytes)
            return;

        await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        context.Result = new LocalRedirectResult($"{http.Request.Path}?{TooLarge}=true");
    }
}
