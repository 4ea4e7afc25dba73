namespace Safeguarding.LocalInquiries.Notices;

/// <summary>An inquiry whose clock runs: no text is read for a reminder.</summary>
sealed record DueInquiry(Guid Id, Guid NotificationId, string Reference, string AreaCode, bool IsPracticeReview, DateOnly DueOn)
{
    /// <summary>When the clock began.</summary>
    public required DateTime StartedAt { get; init; }
}
