using System.Text.Json;

namespace Safeguarding.Notifications.Tests;

static class Answers
{
    /// <summary>The wrong fields of a refusal, each as <c>path: code</c>.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(this HttpResponseMessage response)
    {
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return body.RootElement.TryGetProperty("errors", out var errors)
            ? [.. errors.EnumerateArray().Select(error => $"{error.GetProperty("path")}: {error.GetProperty("code")}")]
            : [];
    }
}
