using Safeguarding.Contracts.Publication;

namespace Safeguarding.Contracts.NationalPanel;

/// <summary>The panel has decided on a case. A later decision on the same case has a higher number; the earlier one stays.</summary>
public record PanelDecided
{
    /// <summary>The decision's id.</summary>
    public required Guid DecisionId { get; init; }

    /// <summary>The panel case's id.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The notification the case was opened by.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>1 for the first decision on the case, 2 for its revision and so on. Consumers keep the highest.</summary>
    public required int Number { get; init; }

    /// <summary>What was decided.</summary>
    public required PanelOutcome Outcome { get; init; }

    /// <summary>The version of the criteria in force on the day of the decision.</summary>
    public required int CriteriaVersion { get; init; }

    /// <summary>When it was decided (UTC).</summary>
    public required DateTime DecidedAt { get; init; }
}

/// <summary>
/// A case whose area was split was given to one of the areas that took its place, was moved between them or given back to all.
/// </summary>
public record CaseAreaChanged
{
    /// <summary>The panel case's id.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The notification the case was opened by.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>1 for the first change on the case, 2 for the next and so on. Consumers keep the highest.</summary>
    public required int Version { get; init; }

    /// <summary>GSS code of the area that alone answers for it; absent where all that took its area's place do.</summary>
    public string? GivenToAreaCode { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime ChangedAt { get; init; }
}

/// <summary>
/// Who may see a case changed: it was restricted or that was lifted, people were named, a member stepped back. Carries the whole state, so
/// that it does no harm twice, late or out of order.
/// </summary>
public record CaseAccessChanged
{
    /// <summary>The panel case's id.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The notification the case was opened by.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>1 for the first change on the case, 2 for the next and so on. Consumers keep the highest.</summary>
    public required int Version { get; init; }

    /// <summary>Whether only those named see it; the rights that each of them has anyway stay as they are.</summary>
    public required bool Restricted { get; init; }

    /// <summary>Who sees it while it is restricted.</summary>
    public required IReadOnlyList<NamedOnCase> Named { get; init; }

    /// <summary>Ids of members with a conflict of interest: they do not see it, restricted or not.</summary>
    public required IReadOnlyList<string> Recused { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime ChangedAt { get; init; }
}

/// <summary>Somebody named on a restricted case.</summary>
/// <param name="PersonId">Subject of the person's sign-in.</param>
/// <param name="Organisation">
/// Id of the organisation that named them: they count for it alone. Absent for people of the panel and its secretariat.
/// </param>
public record NamedOnCase(string PersonId, string? Organisation);

/// <summary>A version of the criteria (national and local considerations) was adopted.</summary>
public record CriteriaAdopted
{
    /// <summary>The version's number, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The first date (Europe/London) on which decisions are made against it.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>The local considerations an area answers in its own decision, wording as adopted.</summary>
    public required IReadOnlyList<LocalCriterion> LocalCriteria { get; init; }
}

/// <summary>A national inquiry was opened on one case or several (Children Act 2004 s.16B(1)(b)).</summary>
public record NationalInquiryOpened
{
    /// <summary>The national inquiry's id.</summary>
    public required Guid InquiryId { get; init; }

    /// <summary>The panel cases it covers.</summary>
    public required IReadOnlyList<Guid> CaseIds { get; init; }

    /// <summary>The notifications of those cases.</summary>
    public required IReadOnlyList<Guid> NotificationIds { get; init; }

    /// <summary>
    /// When the decision to initiate it was made (UTC); the six-month clock starts on this instant's date in Europe/London.
    /// </summary>
    public required DateTime OpenedAt { get; init; }

    /// <summary>The date by which it is to be published.</summary>
    public required DateOnly DueOn { get; init; }
}

/// <summary>A national inquiry's report is public. Carries text, all of it published.</summary>
public record NationalInquiryPublished
{
    /// <summary>The national inquiry's id.</summary>
    public required Guid InquiryId { get; init; }

    /// <summary>The panel cases it covers.</summary>
    public required IReadOnlyList<Guid> CaseIds { get; init; }

    /// <summary>The notifications of those cases.</summary>
    public required IReadOnlyList<Guid> NotificationIds { get; init; }

    /// <summary>When it was published (UTC).</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>What is public: title, text, lessons and recommendations.</summary>
    public required PublishedReport Report { get; init; }
}
