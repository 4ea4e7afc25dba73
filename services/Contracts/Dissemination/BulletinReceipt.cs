namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// The answer of <c>POST /api/dissemination/bulletins/{id}/send</c> (editors), the same
/// when asked again. 409 <c>not-approved</c> where the present version
/// was not approved by a second person (<c>POST /api/dissemination/bulletins/{id}/approval</c>
/// with <c>If-Match</c>; a writer gets 409 <c>second-person-needed</c>).
/// </summary>
public record BulletinReceipt
{
    /// <summary>The bulletin's id.</summary>
    public required Guid BulletinId { get; init; }

    /// <summary>Its issue number: last part of the permanent address <c>/bulletins/{issueNumber}</c>.</summary>
    public required int IssueNumber { get; init; }

    /// <summary>When it was issued (UTC).</summary>
    public required DateTime IssuedAt { get; init; }
}

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

/// <summary>
/// <c>POST /api/dissemination/bulletins/{id}/withdrawal</c> (editors): takes an issued bulletin back; mail not yet sent is not sent. 200
/// with <see cref="BulletinDraft"/>.
/// </summary>
public record WithdrawBulletinRequest
{
    /// <summary>Why, shown on its public page; at most 400 characters.</summary>
    public string? Reason { get; init; }
}
