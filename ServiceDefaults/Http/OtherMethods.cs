using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Safeguarding.ServiceDefaults.Http;

/// <summary>Methods that no endpoint names: HEAD answers as GET does, without the body; others say which methods there are.</summary>
static class OtherMethods
{
    // Of the framework's own endpoint for a known address and another method.
    const string NoSuchMethod = "405 HTTP Method Not Supported";

    /// <summary>Before routing: feed readers and link checkers ask by HEAD whether something is there.</summary>
    public static void UseHeadAsGet(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Request.Method = HttpMethods.Get;
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null, body));
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Features.Set(body);
        }
    });

    /// <summary>After routing and before anybody is asked to sign in: that would be no answer to a wrong method.</summary>
    public static void UseMethodsAllowed(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint() is not { DisplayName: NoSuchMethod } refusal)
        {
            await next(context);
            return;
        }

        await refusal.RequestDelegate!(context);
        if (HttpMethods.IsOptions(context.Request.Method))
            context.Response.StatusCode = StatusCodes.Status204NoContent;
    });
}
