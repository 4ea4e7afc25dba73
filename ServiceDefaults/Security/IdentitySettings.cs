using Microsoft.Extensions.Configuration;

namespace Safeguarding.ServiceDefaults.Security;

/// <summary>
/// Whose tokens are trusted (<c>Identity:Issuer</c>) and where that provider is reached from here (<c>Identity:Address</c>).
/// </summary>
public record IdentitySettings(Uri Issuer, Uri Address)
{
    public static IdentitySettings From(IConfiguration configuration)
    {
        var issuer = Required(configuration, "Identity:Issuer");
        return new IdentitySettings(issuer,
            configuration["Identity:Address"] is { Length: > 0 } ? Required(configuration, "Identity:Address") : issuer);
    }

    static Uri Required(IConfiguration configuration, string key) =>
        Uri.TryCreate(configuration[key], UriKind.Absolute, out var address)
            ? address
            : throw new InvalidOperationException(
                $"Setting {key} must be the absolute address of the identity provider, ending in a slash.");
}
