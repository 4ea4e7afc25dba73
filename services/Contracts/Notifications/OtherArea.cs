namespace Safeguarding.Contracts.Notifications;

/// <summary>Another area that is concerned and told.</summary>
public record OtherArea
{
    /// <summary>GSS code, in force when the incident happened or when the authority became aware. Required.</summary>
    public string? AreaCode { get; init; }

    /// <summary>Why it is concerned. Required.</summary>
    public OtherAreaReason? Reason { get; init; }
}
