using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Portal.Gateway;

namespace Safeguarding.Portal.Tests;

/// <summary>
/// A token for each of several services in one session. Every service of a test has an issuer of its own; on a running platform one token
/// is for all of them.
/// </summary>
sealed class TokenOfService(string service) : DelegatingHandler
{
    public static void AddTo(IServiceCollection services)
    {
        foreach (var backend in Backend.All)
            services.AddHttpClient(backend.Name).AddHttpMessageHandler(() => new TokenOfService(backend.Name));
    }

    public static string Join(params IEnumerable<(string Service, string Token)> tokens) =>
        string.Join(',', tokens.Select(token => $"{token.Service}:{token.Token}"));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        var own = request.Headers.Authorization?.Parameter?.Split(',')
            .FirstOrDefault(token => token.StartsWith($"{service}:", StringComparison.Ordinal));
        if (own is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", own[(service.Length + 1)..]);
        return base.SendAsync(request, ct);
    }
}
