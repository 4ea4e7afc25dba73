using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Safeguarding.Identity.Server;

/// <summary>What a token can be for: each API is a scope, and its token's audience bears the same name.</summary>
static class ApiScopes
{
    public static readonly IReadOnlyList<string> Apis = ["notifications", "local-inquiries", "national-panel", "dissemination", "identity"];

    public static readonly string[] All = [.. Apis, Scopes.OpenId, Scopes.Profile, Scopes.Email, Scopes.Roles, Scopes.OfflineAccess];
}
