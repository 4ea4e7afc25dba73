using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;

namespace Safeguarding.Portal.Gateway;

/// <summary>
/// One route a public path, one cluster a service. Paths are forwarded unchanged
/// (services map their full public path), only feeds are shortened.
/// </summary>
static class Routes
{
    public static IReadOnlyList<RouteConfig> Of(IEnumerable<Backend> backends, GatewaySettings settings) =>
    [
        .. backends.SelectMany(backend => backend.Paths.Select(path => Route(backend, path, settings))),
        .. backends.Where(backend => backend.Uploads is not null).Select(backend => Uploads(backend, settings)),
    ];

    public static IReadOnlyList<ClusterConfig> Clusters(
        IEnumerable<Backend> backends, IConfiguration configuration, GatewaySettings settings) =>
        [.. backends.Select(backend => new ClusterConfig
        {
            ClusterId = backend.Name,
            Destinations = backend.Addresses(configuration)
                .ToDictionary(address => address, address => new DestinationConfig { Address = address }),
            HttpRequest = new ForwarderRequestConfig { ActivityTimeout = TimeSpan.FromSeconds(settings.SilenceSeconds) },
        })];

    static RouteConfig Route(Backend backend, string path, GatewaySettings settings) => new()
    {
        RouteId = path,
        ClusterId = backend.Name,
        Match = new RouteMatch { Path = path + "/{**rest}" },
        // The service behind decides who may call it; the gateway holds no rights of its own.
        AuthorizationPolicy = "anonymous",
        MaxRequestBodySize = settings.MaxRequestBytes,
        Transforms = [.. Transforms(backend, path)],
    };

    static RouteConfig Uploads(Backend backend, GatewaySettings settings) => Route(backend, backend.Paths[0], settings) with
    {
        RouteId = backend.Uploads!,
        Match = new RouteMatch { Path = backend.Uploads, Methods = ["POST"] },
        MaxRequestBodySize = settings.MaxUploadBytes,
    };

    static IEnumerable<IReadOnlyDictionary<string, string>> Transforms(Backend backend, string path)
    {
        if (path == Backend.Feeds)
            yield return new Dictionary<string, string> { ["PathPattern"] = $"{backend.Paths[0]}{Backend.Feeds}/{{**rest}}" };
        // A session's cookie is for the portal and for Identity; an API takes tokens only and never sees it.
        if (path == Backend.Feeds || path.StartsWith("/api/", StringComparison.Ordinal))
            yield return new Dictionary<string, string> { ["RequestHeaderRemove"] = "Cookie" };
    }
}
