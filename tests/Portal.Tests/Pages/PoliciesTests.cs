using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Safeguarding.Portal.Tests.Pages;

public class PoliciesTests(GatewayApp app)
{
    [Fact]
    public void Every_endpoint_is_openly_public_or_names_its_policy()
    {
        var endpoints = app.Portal.Services.GetRequiredService<EndpointDataSource>().Endpoints;

        Assert.True(endpoints.Count > 30);
        Assert.All(endpoints, endpoint => Assert.True(
            endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
                || endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy is not null,
            $"{endpoint.DisplayName} says neither who may use it nor that everyone may"));
    }
}
