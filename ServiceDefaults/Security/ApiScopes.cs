namespace Safeguarding.ServiceDefaults.Security;

/// <summary>
/// What a token can be for: each API is a scope, and its service, its path below /api and its token's audience bear the same name.
/// </summary>
public static class ApiScopes
{
    public static readonly IReadOnlyList<string> Apis = ["notifications", "local-inquiries", "national-panel", "dissemination", "identity"];

    /// <summary>With those of OpenID Connect: who the person is, and a refresh token.</summary>
    public static readonly IReadOnlyList<string> All = [.. Apis, "openid", "profile", "email", "roles", "offline_access"];
}
