using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace Safeguarding.Access.Tests.Hosting;

static class EndpointWalk
{
    public static IEnumerable<ServedEndpoint> Of(string service, EndpointDataSource source) =>
        source.Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => MethodsOf(endpoint).Select(method => Describe(service, method, endpoint)));

    static IReadOnlyList<string> MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { HttpMethods: { Count: > 0 } methods }
            ? methods
            : [ServedEndpoint.AnyMethod];

    static ServedEndpoint Describe(string service, string method, RouteEndpoint endpoint) => new(service, method, RouteOf(endpoint))
    {
        Open = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
        Policies = [.. endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(demand => demand.Policy ?? "")],
        IsForPages = endpoint.Metadata.Any(part => part is PageActionDescriptor or StaticAssetDescriptor),
    };

    static string RouteOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/');
}
