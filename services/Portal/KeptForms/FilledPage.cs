using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Http.Features;

namespace Safeguarding.Portal.KeptForms;

/// <summary>The page of a form as if it were opened now, with what was typed put into it.</summary>
sealed class FilledPage(RequestDelegate next, HttpContext context)
{
    public async Task ShowAsync(KeptForm kept, Func<Task> otherwise)
    {
        context.Request.Method = HttpMethods.Get;
        context.Request.ContentType = null;
        context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        if (await PageAsync() is not { } page)
        {
            context.Response.Clear();
            await otherwise();
            return;
        }

        context.Response.ContentLength = null;
        await context.Response.WriteAsync(FormFilling.Fill(page, kept), Encoding.UTF8, context.RequestAborted);
    }

    // Null where it is not there, or leads elsewhere: nothing could be put into it.
    async Task<string?> PageAsync()
    {
        var answer = context.Response.Body;
        using var page = new MemoryStream();
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = answer;
        }

        var isPage = context.Response.StatusCode == StatusCodes.Status200OK
            && context.Response.ContentType?.StartsWith(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase) is true;
        return isPage ? Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length) : null;
    }
}
