using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Safeguarding.ServiceDefaults.Http;

/// <summary>
/// Every JSON body is read here, for all services: in any charset, each property once, its texts cleaned. What cannot be read is the
/// sender's mistake and is answered so.
/// </summary>
static class JsonBodies
{
    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void UseJsonBodies(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint() is null || !MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !IsJson(type))
        {
            await next(context);
            return;
        }

        if (EncodingOf(type) is not { } encoding)
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        try
        {
            await ReplaceAsync(context.Request, encoding);
        }
        catch (RepeatedPropertyException repeated)
        {
            await Problems.Invalid(repeated.Path, "repeated", "This property stands more than once.").ExecuteAsync(context);
            return;
        }

        await next(context);
    });

    static async Task ReplaceAsync(HttpRequest request, Encoding encoding)
    {
        using var sent = new MemoryStream();
        await request.Body.CopyToAsync(sent, request.HttpContext.RequestAborted);
        var bytes = Utf8Of(sent.GetBuffer().AsSpan(0, (int)sent.Length), encoding);
        if (bytes.Length > 0)
        {
            try
            {
                bytes = CleanJson.Rewrite(bytes);
            }
            catch (JsonException exception)
            {
                throw new BadHttpRequestException("The body is not valid JSON.", exception);
            }
        }

        request.ContentType = "application/json";
        request.ContentLength = bytes.Length;
        request.Body = new MemoryStream(bytes, writable: false);
    }

    static byte[] Utf8Of(ReadOnlySpan<byte> sent, Encoding encoding)
    {
        if (sent.StartsWith(encoding.Preamble))
            sent = sent[encoding.Preamble.Length..];
        if (sent.StartsWith(Encoding.UTF8.Preamble))
            sent = sent[Encoding.UTF8.Preamble.Length..];
        if (encoding.CodePage == Encoding.UTF8.CodePage && Utf8.IsValid(sent))
            return sent.ToArray();
        try
        {
            return Encoding.UTF8.GetBytes(encoding.GetString(sent));
        }
        catch (DecoderFallbackException)
        {
            throw new RefusedRequestException("The body is not in the charset that Content-Type names. Nothing was stored.");
        }
    }

    static bool IsJson(MediaTypeHeaderValue type) =>
        type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase);

    /// <summary>UTF-8 unless it is said; null where no such charset is read.</summary>
    static Encoding? EncodingOf(MediaTypeHeaderValue type)
    {
        var name = HeaderUtilities.RemoveQuotes(type.Charset).ToString().Trim();
        if (name.Length == 0 || name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
            return StrictUtf8;
        try
        {
            var known = Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return known.CodePage == Encoding.UTF8.CodePage ? StrictUtf8 : known;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // No such charset, or UTF-7, which can hide what it says.
            return null;
        }
    }
}
