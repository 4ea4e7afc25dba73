namespace Safeguarding.Dissemination.Model;

/// <summary>Why a subscription ended.</summary>
public enum EndReason
{
    Unsubscribed,
    Bounced,

    /// <summary>Another one with other themes took its place.</summary>
    Changed,
}
