namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// What a link shows before its button is pressed: the answer of <c>GET /api/dissemination/subscriptions/confirm/{token}</c>,
/// <c>GET /api/dissemination/subscriptions/manage/{token}</c> and <c>GET
/// /api/dissemination/subscriptions/unsubscribe/{token}</c>. Never the address. An unknown token is 404
/// <c>not-found</c>.
/// </summary>
public record SubscriptionView
{
    /// <summary>Where it stands now.</summary>
    public required SubscriptionState State { get; init; }

    /// <summary>The themes it is about.</summary>
    public required IReadOnlyList<ThemeLabel> Themes { get; init; }
}

/// <summary>Where a subscription stands.</summary>
public enum SubscriptionState
{
    /// <summary>Asked for; the button has not been pressed.</summary>
    Pending,

    /// <summary>Confirmed; bulletins are sent.</summary>
    Confirmed,

    /// <summary>Ended; nothing is sent.</summary>
    Ended,
}

/// <summary>
/// <c>POST /api/dissemination/subscriptions</c>: asks for bulletins by email. The answer is 202 whether or not the address is known;
/// the address gets a link to the page <c>/subscriptions/confirm/{token}</c>, whose button confirms.
/// </summary>
public record SubscribeRequest
{
    /// <summary>Email address, at most 254 characters.</summary>
    public string? Email { get; init; }

    /// <summary>Theme codes, at least one. Unknown ones are refused as <c>unknown-code</c>.</summary>
    public IReadOnlyList<string>? Themes { get; init; }
}

/// <summary>
/// <c>POST /api/dissemination/subscriptions/confirm</c>: the button of the confirmation page. 200
/// with <see cref="SubscriptionView"/>, the same when pressed again;
/// 404 for an unknown token, 409 <c>link-expired</c> after seven days, 409 <c>subscription-ended</c> where it was ended since.
/// </summary>
public record ConfirmSubscriptionRequest
{
    /// <summary>The token of the link.</summary>
    public string? Token { get; init; }
}

/// <summary>
/// <c>POST /api/dissemination/subscriptions/manage</c>: from now on the address gets bulletins
/// on exactly these themes. 200 with <see cref="SubscriptionView"/>,
/// the same when sent again; 404 for an unknown token, 409 <c>subscription-ended</c>
/// where nothing runs any more: an old link cannot start it again.
/// </summary>
public record ChangeSubscriptionRequest
{
    /// <summary>The token of the link.</summary>
    public string? Token { get; init; }

    /// <summary>Theme codes, at least one. Unknown ones are refused as <c>unknown-code</c>.</summary>
    public IReadOnlyList<string>? Themes { get; init; }
}

/// <summary>
/// <c>POST /api/dissemination/subscriptions/unsubscribe</c>: the button of the unsubscribe
/// page. Ends every subscription of the address the mail went to.
/// 200 with <see cref="SubscriptionView"/>, the same when pressed again; 404 for an unknown token.
/// Mail programs use <c>POST /api/dissemination/subscriptions/unsubscribe/{token}</c> instead (RFC 8058), which answers the same.
/// </summary>
public record UnsubscribeRequest
{
    /// <summary>The token of the link.</summary>
    public string? Token { get; init; }
}
