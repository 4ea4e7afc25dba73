namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// What a link shows before its button is pressed: the answer of <c>GET /api/dissemination/subscriptions/confirm/{token}</c>,
/// <c>GET /api/dissemination/subscriptions/manage/{token}</c> and <c>GET /api/dissemination/subscriptions/unsubscribe/{token}</c>. Never the address. An unknown token is 404 <c>not-found</c>.
/// </summary>
public record SubscriptionView
{
    /// <summary>Where it stands now.</summary>
    public required SubscriptionState State { get; init; }

    /// <summary>The themes it is about.</summary>
    public required IReadOnlyList<ThemeLabel> Themes { get; init; }
}
