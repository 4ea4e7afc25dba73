using System.ComponentModel.DataAnnotations;

namespace Safeguarding.Portal.Gateway;

/// <summary>Limits of the gateway, section <c>Gateway</c>.</summary>
public record GatewaySettings
{
    /// <summary>Requests a second that one client may keep up.</summary>
    [Range(1, 100_000)]
    public int RequestsPerSecond { get; init; } = 200;

    /// <summary>Requests one client may send at once after a pause.</summary>
    [Range(1, 1_000_000)]
    public int Burst { get; init; } = 2_000;

    /// <summary>Passwords and codes that one client may try in a minute, or at once after a pause: a sign-in is two.</summary>
    [Range(1, 100_000)]
    public int SignInsPerMinute { get; init; } = 60;

    /// <summary>Tokens, or words about tokens, that one client may ask for in a minute; five times as many at once.</summary>
    [Range(1, 100_000)]
    public int TokensPerMinute { get; init; } = 120;

    /// <summary>Subscriptions that one client may ask for in a minute, each of which causes a mail; five times as many at once.</summary>
    [Range(1, 100_000)]
    public int SubscriptionsPerMinute { get; init; } = 6;

    /// <summary>Largest request in bytes.</summary>
    [Range(1_024, 1_073_741_824)]
    public long MaxRequestBytes { get; init; } = 2 * 1024 * 1024;

    /// <summary>Largest request with a file in bytes: 25 MB and what a form says around it.</summary>
    [Range(1_024, 1_073_741_824)]
    public long MaxUploadBytes { get; init; } = 25 * 1024 * 1024 + 64 * 1024;

    /// <summary>Seconds without a byte from a service until the request to it is given up.</summary>
    [Range(1, 3_600)]
    public int SilenceSeconds { get; init; } = 30;
}
