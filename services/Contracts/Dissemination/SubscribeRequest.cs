namespace Safeguarding.Contracts.Dissemination;

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
