namespace Safeguarding.Portal.Tests;

/// <summary>Follows redirects as a browser does, and keeps every <c>Set-Cookie</c> on the way.</summary>
sealed class CookieLog : DelegatingHandler
{
    public List<string> Set { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        var answer = Noted(await base.SendAsync(request, ct));
        while ((int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is { } there)
        {
            var next = new HttpRequestMessage(HttpMethod.Get, new Uri(answer.RequestMessage!.RequestUri!, there));
            foreach (var (name, value) in request.Headers.Where(header => header.Key == "Accept"))
                next.Headers.Add(name, value);
            answer.Dispose();
            answer = Noted(await base.SendAsync(next, ct));
        }

        return answer;
    }

    HttpResponseMessage Noted(HttpResponseMessage answer)
    {
        if (answer.Headers.TryGetValues("Set-Cookie", out var cookies))
            Set.AddRange(cookies);
        return answer;
    }
}
