namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// <c>POST /api/dissemination/subscriptions/manage</c>: from now on the address gets bulletins on exactly these themes. 200 with <see cref="SubscriptionView"/>,
/// the same when sent again; 404 for an unknown token, 409 <c>subscription-ended</c> where nothing runs any more: an old link cannot start it again.
/// </summary>
public record ChangeSubscriptionRequest
{
    /// <summary>The token of the link.</summary>
    public string? Token { get; init; }

    /// <summary>Theme codes, at least one. Unknown ones are refused as <c>unknown-code</c>.</summary>
    public IReadOnlyList<string>? Themes { get; init; }
}
