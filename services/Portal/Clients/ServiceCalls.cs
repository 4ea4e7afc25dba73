using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Safeguarding.Portal.Clients;

/// <summary>
/// How every client calls: expected refusals are answers, anything else is an <see cref="HttpRequestException"/> and becomes an error page.
/// </summary>
static class ServiceCalls
{
    // Answers may carry properties this portal does not know yet.
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static async Task<T> ReadAsync<T>(this HttpClient http, string path, CancellationToken cancellation) =>
        await http.GetFromJsonAsync<T>(path, Json, cancellation)
        ?? throw new HttpRequestException($"{typeof(T).Name} was answered without content.");

    /// <summary>The thing, or <see langword="null"/> where there is none or it is not the caller's to see.</summary>
    public static async Task<T?> FindAsync<T>(this HttpClient http, string path, CancellationToken cancellation)
        where T : class
    {
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative), cancellation);
        if (response.StatusCode == HttpStatusCode.NotFound)
            return null;
        return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<T>(Json, cancellation);
    }

    public static async Task<Answer<T>> ChangeAsync<T>(this HttpClient http, string path, object request, CancellationToken cancellation)
        where T : class
    {
        using var response = await http.PostAsJsonAsync(path, request, Json, cancellation);
        if (response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.Conflict)
            return new Answer<T>(null, await response.Content.ReadFromJsonAsync<Refusal>(Json, cancellation));
        response.EnsureSuccessStatusCode();
        var empty = response.Content.Headers.ContentLength == 0 || response.StatusCode == HttpStatusCode.NoContent;
        return new Answer<T>(empty ? null : await response.Content.ReadFromJsonAsync<T>(Json, cancellation), null);
    }
}
