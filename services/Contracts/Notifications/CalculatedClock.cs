namespace Safeguarding.Contracts.Notifications;

/// <summary>A statutory clock, calculated from facts. Dates are those of Europe/London; the whole due day is in time.</summary>
/// <param name="TriggeredOn">The date that started it; the next working day is day 1.</param>
/// <param name="DueOn">The last day in time.</param>
/// <param name="Source">The law or guidance that sets it, in words for display.</param>
public record CalculatedClock(DateOnly TriggeredOn, DateOnly DueOn, string Source);
