using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Safeguarding.Contracts;

namespace Safeguarding.Client;

/// <summary>
/// How every client calls: expected refusals are answers, anything else is an <see cref="HttpRequestException"/> and becomes an error page.
/// </summary>
public static class ServiceCalls
{
    // Answers may carry properties this portal does not know yet.
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    internal static async Task<T> ReadAsync<T>(this HttpClient http, string path, CancellationToken ct) =>
        await http.GetFromJsonAsync<T>(path, Json, ct)
        ?? throw new HttpRequestException($"{typeof(T).Name} was answered without content.");

    /// <summary>The thing, or <see langword="null"/> where there is none or it is not the caller's to see.</summary>
    internal static async Task<T?> FindAsync<T>(this HttpClient http, string path, CancellationToken ct)
        where T : class
    {
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative), ct);
        if (response.StatusCode == HttpStatusCode.NotFound)
            return null;
        return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<T>(Json, ct);
    }

    internal static Task<Answer<T>> ChangeAsync<T>(this HttpClient http, string path, object request, CancellationToken ct)
        where T : class => http.ChangeAsync<T>(HttpMethod.Post, path, request, version: null, ct);

    /// <summary>A change to a record of which <paramref name="version"/> was read; an answer without content has no value.</summary>
    internal static Task<Answer<T>> ChangeAsync<T>(
        this HttpClient http, HttpMethod method, string path, object? request, int? version, CancellationToken ct)
        where T : class => http.SendAsync<T>(method, path,
            request is null ? null : JsonContent.Create(request, request.GetType(), options: Json), version, ct);

    /// <summary>A change whose content is not JSON, such as a file.</summary>
    internal static async Task<Answer<T>> SendAsync<T>(
        this HttpClient http, HttpMethod method, string path, HttpContent? content, int? version, CancellationToken ct)
        where T : class
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (version is { } read)
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{read}\""));
        using var response = await http.SendAsync(request, ct);
        if (IsRefusal(response))
            return new Answer<T>(null, await response.Content.ReadFromJsonAsync<Refusal>(Json, ct));
        response.EnsureSuccessStatusCode();
        var empty = response.Content.Headers.ContentLength == 0 || response.StatusCode == HttpStatusCode.NoContent;
        return new Answer<T>(empty ? null : await response.Content.ReadFromJsonAsync<T>(Json, ct), null);
    }

    /// <summary>Every row of a list, page by page, for downloads.</summary>
    public static async IAsyncEnumerable<T> AllAsync<T>(
        Func<string?, Task<Page<T>>> page, [EnumeratorCancellation] CancellationToken ct)
    {
        string? after = null;
        do
        {
            ct.ThrowIfCancellationRequested();
            var rows = await page(after);
            foreach (var row in rows.Items)
                yield return row;
            after = rows.Next;
        }
        while (after is not null);
    }

    // Problem details that the page can put into words; a bare status is a fault.
    static bool IsRefusal(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Conflict
            or HttpStatusCode.PreconditionFailed or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnsupportedMediaType
        && response.Content.Headers.ContentType?.MediaType is "application/problem+json";
}
