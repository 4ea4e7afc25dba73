namespace Safeguarding.Dissemination.Model;

/// <summary>Why a subscription ended.</summary>
public enum EndReason
{
    Unsubscribed,
    Bounced,
}
