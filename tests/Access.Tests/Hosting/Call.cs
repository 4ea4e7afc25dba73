using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Safeguarding.Access.Tests.Table;
using Safeguarding.TestKit;

namespace Safeguarding.Access.Tests.Hosting;

/// <summary>
/// A request that an endpoint accepts from whoever may send it, and that can be sent again: what the first has changed refuses the next
/// for its state, after the check of access.
/// </summary>
sealed partial record Call(HttpMethod Method, string Address, object? Body = null)
{
    public int? IfMatch { get; init; }

    public IReadOnlyDictionary<string, string>? Form { get; init; }

    /// <summary>Text of a file that a form uploads.</summary>
    public string? File { get; init; }

    /// <summary>The record that a list holds for those who may see it.</summary>
    public Guid? Shows { get; init; }

    /// <summary>Ids that it names, whatever they are of.</summary>
    public IReadOnlyList<Guid> Ids => [.. Guids().Matches($"{Address} {Shows} {JsonSerializer.Serialize(Body, Json.Options)}")
        .Select(found => Guid.Parse(found.Value)).Distinct()];

    public static Call Get(string address) => new(HttpMethod.Get, address);

    public static Call Post(string address, object? body = null) => new(HttpMethod.Post, address, body);

    public static Call Put(string address, object body) => new(HttpMethod.Put, address, body);

    public static Call Delete(string address) => new(HttpMethod.Delete, address);

    public async Task<Answer> SendAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(Method, Address) { Content = Content() };
        if (IfMatch is { } version)
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        using var response = await client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return new Answer((int)response.StatusCode, Shows is { } record ? body.Contains($"{record}", StringComparison.Ordinal) : null);
    }

    public static MultipartFormDataContent Upload(string text) => new() { { new StringContent(text), "file", "notes.txt" } };

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Guids();

    HttpContent? Content() => File is not null ? Upload(File)
        : Form is not null ? new FormUrlEncodedContent(Form)
        : Body is not null ? JsonContent.Create(Body, Body.GetType(), options: Json.Options)
        : null;
}
