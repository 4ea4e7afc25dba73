namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// Where a notification stands, without any identity: <c>GET /api/notifications/{id}/overview</c>. Reading it is no read of a child's record.
/// </summary>
public record NotificationOverview
{
    /// <summary>What a list shows of it.</summary>
    public required NotificationSummary Summary { get; init; }

    /// <summary>Its version, for <c>If-Match</c>; also the <c>ETag</c>.</summary>
    public required int Version { get; init; }

    /// <summary>GSS code of the area whose successor or own council is responsible today.</summary>
    public required string StewardAreaCode { get; init; }

    /// <summary>GSS codes of the other areas that it names.</summary>
    public required IReadOnlyList<string> OtherAreaCodes { get; init; }

    /// <summary>By when it was to be sent; absent where no rule sets a date.</summary>
    public CalculatedClock? NotifyClock { get; init; }

    /// <summary>By when the rapid review is due; absent outside the panel's remit.</summary>
    public CalculatedClock? RapidReviewClock { get; init; }

    /// <summary>Why it was withdrawn, as a code; absent where it was not.</summary>
    public WithdrawalReason? WithdrawalReason { get; init; }

    /// <summary>When it was withdrawn (UTC).</summary>
    public DateTime? WithdrawnAt { get; init; }
}
