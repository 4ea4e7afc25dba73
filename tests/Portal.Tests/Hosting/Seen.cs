using System.Net;
using System.Net.Http.Headers;

namespace Safeguarding.Portal.Tests;

/// <summary>A page as it came, and the address it came from after all redirects.</summary>
public record Seen(HttpStatusCode Status, string Path, string Html, HttpResponseHeaders Headers)
{
    /// <summary>Without header and footer, which are the same everywhere.</summary>
    public string Main => Html.Split("<main")[^1].Split("</main>")[0];

    public static async Task<Seen> FromAsync(HttpResponseMessage answer) => new(
        answer.StatusCode, answer.RequestMessage!.RequestUri!.PathAndQuery, await answer.Content.ReadAsStringAsync(), answer.Headers);
}
