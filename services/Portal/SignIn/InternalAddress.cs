using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.SignIn;

/// <summary>
/// Sends what the portal itself asks of the identity provider (description, keys, tokens) to the address it has inside the platform:
/// the public one leads back here, and may not be reachable from inside at all.
/// </summary>
sealed class InternalAddress(IdentitySettings identity) : DelegatingHandler(new SocketsHttpHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        if (request.RequestUri is { } asked && Origin(asked) == Origin(identity.Issuer) && identity.Address != identity.Issuer)
        {
            request.RequestUri = new Uri(identity.Address, asked.PathAndQuery);
            request.Headers.TryAddWithoutValidation("X-Forwarded-Host", identity.Issuer.Authority);
            request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", identity.Issuer.Scheme);
        }
        return base.SendAsync(request, ct);
    }

    static string Origin(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
