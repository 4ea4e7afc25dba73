using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration;

namespace Safeguarding.ServiceDefaults.Security;

/// <summary>
/// Whose word is taken for who the client is: <c>ForwardedHeaders:KnownProxies</c>
/// (addresses) and <c>ForwardedHeaders:KnownNetworks</c> (for example
/// <c>10.0.0.0/8</c>), each with commas between. From anybody else <c>X-Forwarded-For</c> is only a claim.
/// </summary>
public sealed record KnownProxies(IReadOnlyList<IPAddress> Addresses, IReadOnlyList<System.Net.IPNetwork> Networks)
{
    const string Section = "ForwardedHeaders";

    public bool Any => Addresses.Count > 0 || Networks.Count > 0;

    public static KnownProxies From(IConfiguration configuration) => new(
        [.. Read<IPAddress>(configuration, $"{Section}:KnownProxies")],
            [.. Read<System.Net.IPNetwork>(configuration, $"{Section}:KnownNetworks")]);

    /// <summary>What is between the client and this process, nearest first, is skipped as long as it is known.</summary>
    public void Use(IApplicationBuilder app, bool trustsThisMachine)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = null,
        };
        if (!trustsThisMachine)
        {
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
        }

        foreach (var address in Addresses)
            options.KnownProxies.Add(address);
        foreach (var network in Networks)
            options.KnownIPNetworks.Add(network);
        // With neither, the framework would believe everybody.
        if (trustsThisMachine || Any)
            app.UseForwardedHeaders(options);
    }

    static IEnumerable<T> Read<T>(IConfiguration configuration, string setting)
        where T : IParsable<T>
    {
        foreach (var text in configuration[setting]?.Split(',',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
            yield return T.TryParse(text, CultureInfo.InvariantCulture, out var value)
                ? value
                : throw new InvalidOperationException(
                    $"Setting {setting} must hold addresses or networks with commas between; \"{text}\" is none.");
    }
}
