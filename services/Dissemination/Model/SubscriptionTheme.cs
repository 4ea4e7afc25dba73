namespace Safeguarding.Dissemination.Model;

public class SubscriptionTheme
{
    public required Guid SubscriptionId { get; init; }

    public required string Code { get; init; }
}
