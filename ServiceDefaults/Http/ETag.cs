using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Safeguarding.ServiceDefaults.Http;

public static class ETag
{
    /// <summary>Tells the caller which version it has read, for its next <c>If-Match</c>.</summary>
    public static void SetVersion(this HttpResponse response, int version) =>
        response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
