namespace Safeguarding.Contracts.NationalPanel;

/// <summary>How many national inquiries were opened in the last twelve months, beside how many were foreseen. A forecast, never a quota.</summary>
public record InquiryCapacity
{
    /// <summary>The last twelve months, oldest first, this one included.</summary>
    public required IReadOnlyList<InquiryMonth> Months { get; init; }

    /// <summary>How many a year the panel foresees.</summary>
    public required int YearlyForecast { get; init; }

    /// <summary>Where chance alone would leave 95 years in 100 if the forecast held: at least so many.</summary>
    public required int AtLeast { get; init; }

    /// <summary>And at most so many.</summary>
    public required int AtMost { get; init; }
}

/// <summary>One month (Europe/London).</summary>
/// <param name="First">Its first day.</param>
/// <param name="Opened">Inquiries opened in it.</param>
/// <param name="Published">Inquiries published in it.</param>
public record InquiryMonth(DateOnly First, int Opened, int Published);
