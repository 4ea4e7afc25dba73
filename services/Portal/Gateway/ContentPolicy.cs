namespace Safeguarding.Portal.Gateway;

/// <summary>
/// What a page may load and where its forms may go, as <c>Content-Security-Policy</c>. A
/// page that needs another sets it as a feature of its request.
/// </summary>
public record ContentPolicy(string Value)
{
    /// <summary>Everything from our own origin, nothing inline. Signing out may end at the provider's own origin.</summary>
    public static ContentPolicy Strict(Uri issuer) => new(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; " +
        $"form-action 'self' {issuer.GetLeftPart(UriPartial.Authority)}; base-uri 'none'; frame-ancestors 'none'");

    /// <summary>For the API's reading page alone: its bundle is started by one inline script and styles its own elements.</summary>
    public static ContentPolicy ForDocs(string nonce) => new(
        $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data:; font-src 'self' data:; " +
        "connect-src 'self'; worker-src 'self' blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'");
}
