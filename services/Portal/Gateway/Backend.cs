namespace Safeguarding.Portal.Gateway;

/// <summary>
/// A service behind the gateway: its name in settings (<c>services:{name}:http:0</c>) and the public paths that are its own.
/// </summary>
/// <param name="Name">Also the name it is found by in service discovery.</param>
/// <param name="More">What it serves beside its API.</param>
public record Backend(string Name, params IReadOnlyList<string> More)
{
    /// <summary>Readers' programs keep the address of a feed for years: it is short and names no API.</summary>
    public const string Feeds = "/feeds";

    public static readonly IReadOnlyList<Backend> All =
    [
        new("notifications") { Uploads = "/api/notifications/{id:guid}/attachments" },
        new("local-inquiries"),
        new("national-panel"),
        new("dissemination", Feeds),
        new("identity", "/connect", "/.well-known", "/sign-in", "/sign-out", "/invitations", "/account", "/calendar",
            "/forgotten-password", "/reset-password"),
    ];

    /// <summary>Public paths with all below them; the first is that of its API.</summary>
    public IReadOnlyList<string> Paths { get; } = [$"/api/{Name}", .. More];

    /// <summary>Where files are sent to, which may be larger than anything else.</summary>
    public string? Uploads { get; init; }

    /// <summary>Where the service's description is found, on its first path.</summary>
    public string OpenApi => $"{Paths[0]}/openapi.json";

    /// <summary>Every instance that is configured.</summary>
    public IReadOnlyList<string> Addresses(IConfiguration configuration)
    {
        var addresses = configuration.GetSection($"services:{Name}:http").GetChildren().Select(child => child.Value!).ToList();
        return addresses.Count > 0
            ? addresses
            : throw new InvalidOperationException($"Setting services:{Name}:http:0 must be the address of {Name}.");
    }
}
