using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Safeguarding.ServiceDefaults.FailedMessages;

public static class FailedMessageEndpoints
{
    /// <summary>What an administrator does about messages that the service could not consume.</summary>
    public static void MapFailedMessages<TDbContext>(this IEndpointRouteBuilder api)
        where TDbContext : DbContext
    {
        ListFailedMessages.Map<TDbContext>(api);
        CountFailedMessages.Map<TDbContext>(api);
        ReadFailedMessage.Map<TDbContext>(api);
        ReplayFailedMessage.Map<TDbContext>(api);
        DiscardFailedMessage.Map<TDbContext>(api);
    }
}
