using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Safeguarding.ServiceDefaults.Security;

/// <summary>
/// A client that tries out reaches the endpoints that know of it, and no other: whatever else its roles open would show or change something
/// real. Asked beside every policy, so that none can forget it.
/// </summary>
public sealed class Sandbox : IAuthorizationHandler
{
    public Task HandleAsync(AuthorizationHandlerContext context)
    {
        if (CurrentUser.From(context.User).IsSandbox
            && (context.Resource as HttpContext)?.GetEndpoint()?.Metadata.GetMetadata<OpenToSandbox>() is null)
            context.Fail(new AuthorizationFailureReason(this, "The client is for trying out, which this endpoint does not serve."));
        return Task.CompletedTask;
    }
}

/// <summary>Marks an endpoint that stores nothing for a client that tries out.</summary>
public sealed class OpenToSandbox;
