namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// <c>POST /api/dissemination/subscriptions/unsubscribe</c>: the button of the unsubscribe page. Ends every subscription of the address the mail went to.
/// 200 with <see cref="SubscriptionView"/>, the same when pressed again; 404 for an unknown token.
/// Mail programs use <c>POST /api/dissemination/subscriptions/unsubscribe/{token}</c> instead (RFC 8058), which answers the same.
/// </summary>
public record UnsubscribeRequest
{
    /// <summary>The token of the link.</summary>
    public string? Token { get; init; }
}
