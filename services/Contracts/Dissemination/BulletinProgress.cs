namespace Safeguarding.Contracts.Dissemination;

/// <summary>How far the sending of a bulletin is: <c>GET /api/dissemination/bulletins/{id}/progress</c> (editors).</summary>
public record BulletinProgress
{
    /// <summary>The bulletin's id.</summary>
    public required Guid BulletinId { get; init; }

    /// <summary>Whether every matching subscriber has its delivery; until then <see cref="Made"/> still grows.</summary>
    public required bool AllMade { get; init; }

    /// <summary>Deliveries made, one for each matching confirmed subscriber.</summary>
    public required int Made { get; init; }

    /// <summary>Accepted by the mail system.</summary>
    public required int Sent { get; init; }

    /// <summary>Given up after the last attempt, or refused for good.</summary>
    public required int Failed { get; init; }

    /// <summary>Not sent on purpose: unsubscribed since, address suppressed, or bulletin withdrawn.</summary>
    public required int Cancelled { get; init; }

    /// <summary>Still to be sent.</summary>
    public required int Waiting { get; init; }

    /// <summary>Accepted by the mail system in the last 60 seconds.</summary>
    public int SentInLastMinute { get; init; }

    /// <summary>Seconds until none waits, at that rate; absent while it cannot be told.</summary>
    public int? SecondsLeft { get; init; }

    /// <summary>When the last one was accepted (UTC).</summary>
    public DateTime? LastSentAt { get; init; }
}
