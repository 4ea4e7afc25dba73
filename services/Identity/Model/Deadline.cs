using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Identity.Model;

/// <summary>
/// A date that is in the calendars of everybody whom it is for, as long as it is open. Who that is follows from the day a calendar is read:
/// whoever joins sees it, whoever leaves sees it no more.
/// </summary>
public class Deadline : IBookkeeping
{
    public required Guid MatterId { get; init; }

    /// <summary>One of those whom it is for, in the order of the notice.</summary>
    public required int Part { get; init; }

    public required NoticeKind Kind { get; set; }

    public string? AreaCode { get; set; }

    public Agency? Agency { get; set; }

    public string? Role { get; set; }

    public required Guid SubjectId { get; set; }

    public Guid? CaseId { get; set; }

    public string? Reference { get; set; }

    public required DateOnly DueOn { get; set; }

    public required DateTime RaisedAt { get; set; }
}

/// <summary>A person's secret address of their calendar.</summary>
public class CalendarLink
{
    public required Guid PersonId { get; init; }

    public Person Person { get; init; } = null!;

    /// <summary>Of the token in the address, which only the person has.</summary>
    public required string TokenHash { get; set; }

    public required DateTime MadeAt { get; set; }
}
