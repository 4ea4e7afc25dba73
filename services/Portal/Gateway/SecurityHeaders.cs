using System.Diagnostics;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Gateway;

/// <summary>The same headers on every answer: the portal's own pages, files, errors, and whatever comes from the services behind.</summary>
static class SecurityHeaders
{
    const string NoDeviceAccess =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), " +
        "magnetometer=(), microphone=(), midi=(), " +
        "payment=(), publickey-credentials-get=(self), screen-wake-lock=(), usb=()";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var pages = ContentPolicy.Strict(app.Services.GetRequiredService<IdentitySettings>().Issuer);
        var strictTransport = !app.Environment.IsEmbedded();
        app.Use((context, next) =>
        {
            // Read here: the request's span has ended by the time a late answer starts.
            var trace = Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
            context.Response.OnStarting(() =>
            {
                Apply(context, context.Features.Get<ContentPolicy>() ?? pages, trace, strictTransport && context.Request.IsHttps);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    static void Apply(HttpContext context, ContentPolicy policy, string trace, bool strictTransport)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy.Value;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = NoDeviceAccess;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["X-Trace-Id"] = trace;
        headers.Remove("Server");
        if (strictTransport)
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
    }
}
