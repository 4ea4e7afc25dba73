using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authentication;

namespace Safeguarding.Portal.Clients;

/// <summary>Calls a service as the person who is signed in; without one, as anybody.</summary>
sealed class UserToken(IHttpContextAccessor accessor) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        if (accessor.HttpContext is { } context && await context.GetTokenAsync("access_token") is { Length: > 0 } token)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await base.SendAsync(request, ct);
    }
}
