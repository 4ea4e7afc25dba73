using Safeguarding.Contracts.Publication;

namespace Safeguarding.Contracts.NationalPanel;

/// <summary>One national inquiry. Its version is also the answer's <c>ETag</c>.</summary>
public record NationalInquiryDetails : NationalInquirySummary
{
    /// <summary>The inquiry's version.</summary>
    public required int Version { get; init; }

    /// <summary>The panel cases it covers, by their references.</summary>
    public IReadOnlyList<CaseReference> Cases { get; init; } = [];

    /// <summary>What is public, with the ids of lessons and recommendations; absent before publication.</summary>
    public PublishedReport? Report { get; init; }

    /// <summary>
    /// The first date (Europe/London) on which the report may cease to be available: three years after publication (SI 2018/789 reg 10).
    /// </summary>
    public DateOnly? AvailableUntil { get; init; }

    /// <summary>Its lessons that are in the public library.</summary>
    public required IReadOnlyList<LibraryLesson> Lessons { get; init; }
}

/// <summary>One national inquiry in a list.</summary>
public record NationalInquirySummary
{
    /// <summary>The inquiry's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>One case or thematic.</summary>
    public required InquiryKind Kind { get; init; }

    /// <summary>Working title, not public.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public required InquiryState State { get; init; }

    /// <summary>The panel cases it covers.</summary>
    public required IReadOnlyList<Guid> CaseIds { get; init; }

    /// <summary>When the decision to initiate it was made (UTC).</summary>
    public required DateTime OpenedAt { get; init; }

    /// <summary>The date (Europe/London) by which it is to be published: six months after the decision to initiate it.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether it is not published and that date has passed.</summary>
    public required bool Overdue { get; init; }

    /// <summary>When it was published (UTC); absent before.</summary>
    public DateTime? PublishedAt { get; init; }
}

/// <summary>How many cases a national inquiry looks at.</summary>
public enum InquiryKind
{
    /// <summary>One case.</summary>
    SingleCase,

    /// <summary>Several cases with a common theme.</summary>
    Thematic,
}

/// <summary>Where a national inquiry stands.</summary>
public enum InquiryState
{
    /// <summary>Being carried out.</summary>
    Open,

    /// <summary>Its report is public.</summary>
    Published,
}

/// <summary>
/// How many national inquiries were opened in the last twelve months, beside how many were foreseen. A forecast, never a quota.
/// </summary>
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

/// <summary>Opens a national inquiry on cases that were decided for it. Repeating it with the same id is the same inquiry.</summary>
public record OpenNationalInquiryRequest
{
    /// <summary>The inquiry's id, made by the caller. Required.</summary>
    public Guid? Id { get; init; }

    /// <summary>One case or thematic. Required.</summary>
    public InquiryKind? Kind { get; init; }

    /// <summary>Working title, not public; identifies nobody. Required; at most 200 characters.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The panel cases: exactly one, or 2 to 100 for a thematic inquiry. The latest decision on each must be a national inquiry; for a
    /// thematic one also held for a thematic inquiry. Required.
    /// </summary>
    public IReadOnlyList<Guid>? CaseIds { get; init; }
}

/// <summary>
/// Makes a national inquiry's report public. The same request again is answered with what was published, ids unchanged; another one
/// with 409 <c>already-published</c>.
/// </summary>
public record PublishNationalInquiryRequest : ReportToPublish;
