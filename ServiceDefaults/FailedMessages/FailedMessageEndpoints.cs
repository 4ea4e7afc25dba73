using Microsoft.AspNetCore.Routing;

namespace Safeguarding.ServiceDefaults.FailedMessages;

public static class FailedMessageEndpoints
{
    /// <summary>What an administrator does about messages that the service could not consume.</summary>
    public static void MapFailedMessages(this IEndpointRouteBuilder api)
    {
        ListFailedMessages.Map(api);
        CountFailedMessages.Map(api);
        ReadFailedMessage.Map(api);
        ReplayFailedMessage.Map(api);
        DiscardFailedMessage.Map(api);
    }
}
