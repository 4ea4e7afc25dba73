using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Safeguarding.Dissemination.Features;

/// <summary>ETags of public answers: a hash of what is said, so that every instance gives the same.</summary>
static class ContentTag
{
    /// <summary>Sets the tag of the answer; true where the caller has this very answer already (304).</summary>
    public static bool IsUnchanged<T>(this HttpContext http, T answer)
    {
        var json = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return http.IsUnchanged(JsonSerializer.SerializeToUtf8Bytes(answer, json));
    }

    public static bool IsUnchanged(this HttpContext http, byte[] answer)
    {
        var tag = new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(SHA256.HashData(answer).AsSpan(0, 12))}\"");
        http.Response.Headers.ETag = tag.ToString();
        http.Response.Headers.CacheControl = "no-cache";
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));
    }
}
