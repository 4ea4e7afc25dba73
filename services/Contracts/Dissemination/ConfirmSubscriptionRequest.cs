namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// <c>POST /api/dissemination/subscriptions/confirm</c>: the button of the confirmation page. 200 with <see cref="SubscriptionView"/>, the same when pressed again;
/// 404 for an unknown token, 409 <c>link-expired</c> after seven days, 409 <c>subscription-ended</c> where it was ended since.
/// </summary>
public record ConfirmSubscriptionRequest
{
    /// <summary>The token of the link.</summary>
    public string? Token { get; init; }
}
