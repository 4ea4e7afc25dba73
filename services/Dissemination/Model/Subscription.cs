using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Dissemination.Model;

/// <summary>One wish to receive bulletins of some themes. Ended, never deleted.</summary>
public class Subscription
{
    /// <summary>How long the button of a confirmation mail works.</summary>
    public static readonly TimeSpan TimeToConfirm = TimeSpan.FromDays(7);

    public required Guid Id { get; init; }

    public required Guid SubscriberId { get; init; }

    public List<SubscriptionTheme> Themes { get; init; } = [];

    public required DateTime RequestedAt { get; init; }

    public DateTime? ConfirmedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public EndReason? EndedReason { get; private set; }

    public EndSource? EndedSource { get; private set; }

    public SubscriptionState State => this switch
    {
        { EndedAt: not null } => SubscriptionState.Ended,
        { ConfirmedAt: not null } => SubscriptionState.Confirmed,
        _ => SubscriptionState.Pending,
    };

    public bool CanBeConfirmed(DateTime now) => now <= RequestedAt + TimeToConfirm;

    public void Confirm(DateTime now) => ConfirmedAt = now;

    public void End(EndReason reason, EndSource source, DateTime now) => (EndedAt, EndedReason, EndedSource) = (now, reason, source);
}

public class SubscriptionTheme
{
    public required Guid SubscriptionId { get; init; }

    public required string Code { get; init; }
}

/// <summary>Why a subscription ended.</summary>
public enum EndReason
{
    Unsubscribed,
    Bounced,

    /// <summary>Another one with other themes took its place.</summary>
    Changed,
}

/// <summary>
/// By what a subscription ended: the button of the page, the mail program's own button (RFC 8058), or a refused delivery.
/// </summary>
public enum EndSource
{
    Page,
    OneClick,
    Delivery,
}
