using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.TestKit;

/// <summary>Requests and answers as the services write them (enums by name, camel case).</summary>
public static partial class Json
{
    public static readonly JsonSerializerOptions Options = Create();

    public static Task<HttpResponseMessage> PostJsonAsync<T>(this HttpClient client, string path, T body, int? ifMatch = null) =>
        client.SendJsonAsync(HttpMethod.Post, path, body, ifMatch);

    public static Task<HttpResponseMessage> PutJsonAsync<T>(this HttpClient client, string path, T body, int? ifMatch = null) =>
        client.SendJsonAsync(HttpMethod.Put, path, body, ifMatch);

    public static async Task<HttpResponseMessage> SendJsonAsync<T>(
        this HttpClient client, HttpMethod method, string path, T body, int? ifMatch = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body, options: Options) };
        if (ifMatch is { } version)
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        return await client.SendAsync(request);
    }

    public static async Task<T> ReadAsync<T>(this HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode
            ? JsonSerializer.Deserialize<T>(body, Options)!
            : throw new InvalidOperationException($"{(int)response.StatusCode} {response.RequestMessage?.RequestUri}: {body}");
    }

    public static async Task<T> GetAsync<T>(this HttpClient client, string path) => await (await client.GetAsync(path)).ReadAsync<T>();

    /// <summary>The refusal: status, code and the fields it names.</summary>
    public static async Task<Refusal> RefusalAsync(this HttpResponseMessage response)
    {
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var root = body.RootElement;
        var fields = root.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array
            ? errors.EnumerateArray()
                .Select(error => (Path: error.GetProperty("path").GetString()!, Code: error.GetProperty("code").GetString(),
                    Message: error.GetProperty("message").GetString()!)).ToList()
            : [];
        return new Refusal((int)response.StatusCode, root.GetProperty("code").GetString()!, [.. fields.Select(field => field.Path)])
        {
            Detail = root.TryGetProperty("detail", out var detail) ? detail.GetString()! : "",
            Faults = [.. fields.Select(field => $"{field.Path}: {field.Code}")],
            MaxLengths = fields.Where(field => field.Code == "too-long").DistinctBy(field => field.Path)
                .ToDictionary(field => field.Path, field => int.Parse(Digits().Match(field.Message).Value, CultureInfo.InvariantCulture)),
        };
    }

    static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        HttpDefaults.Apply(options);
        return options;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
