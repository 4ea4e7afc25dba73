namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// Notifications of one reporting year for analysis, without identity: <c>GET /api/notifications/extract?year=</c>. Facts are those that
/// were true as each was sent. Whoever asks for it is recorded. No row may be used to find out whom it is about.
/// </summary>
public record NotificationExtract
{
    /// <summary>The year in which the reporting year ends: 2026 is 1 April 2025 to 31 March 2026, by the day of notification.</summary>
    public required int Year { get; init; }

    /// <summary>When it was made (UTC). Withdrawals and erasures until then are in it.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>The fewest rows that may share region, sex, age group and ethnic group; see <see cref="ExtractRow"/>.</summary>
    public required int MinCount { get; init; }

    /// <summary>The rows, in an order that says nothing.</summary>
    public required IReadOnlyList<ExtractRow> Rows { get; init; }
}

/// <summary>
/// One notification, with the child that official statistics count: the first who died or was harmed. Where fewer rows than the rule
/// allows share region, sex, age group and ethnic group, these are absent from the last to the first until enough do, and
/// <see cref="Suppressed"/> says so.
/// </summary>
public record ExtractRow
{
    /// <summary>
    /// The notification under a name that is made for extracts alone: the same in each of them, and of no use to find it here. Absent where
    /// what it said of people was erased: its rows in different extracts cannot be put together any more.
    /// </summary>
    public string? Pseudonym { get; init; }

    /// <summary>Why it was made.</summary>
    public required IncidentKind Kind { get; init; }

    /// <summary>Where it stands.</summary>
    public required NotificationState State { get; init; }

    /// <summary>Region of the responsible area; no smaller place is given.</summary>
    public string? Region { get; init; }

    /// <summary>The nature of the incident.</summary>
    public required IncidentNature Nature { get; init; }

    /// <summary>
    /// Age of the child at the incident: <c>unborn</c>, <c>0</c>, <c>1-5</c>, <c>6-10</c>, <c>11-15</c>, <c>16-17</c>, <c>18+</c>.
    /// </summary>
    public string? AgeGroup { get; init; }

    /// <summary>Sex of the child.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Ethnic group of the child, of the broad groups of the list.</summary>
    public string? EthnicGroup { get; init; }

    /// <summary>Whether the child was disabled.</summary>
    public required Answer Disabled { get; init; }

    /// <summary>Whether a council looked after the child.</summary>
    public required Answer LookedAfter { get; init; }

    /// <summary>Whether the child had a child protection plan.</summary>
    public required PlanStatus ChildProtectionPlan { get; init; }

    /// <summary>Whether the child was in need.</summary>
    public required Answer ChildInNeed { get; init; }

    /// <summary>Whether any agency knew the child.</summary>
    public required bool KnownToAgency { get; init; }

    /// <summary>How many children it named: 1, 2, or 3 for three and more.</summary>
    public required int NumberOfChildren { get; init; }

    /// <summary>Whether the panel considered it.</summary>
    public required bool InPanelRemit { get; init; }

    /// <summary>Calendar days from awareness to notification; 31 for more than 30.</summary>
    public required int DaysToNotify { get; init; }

    /// <summary>Whether it was late.</summary>
    public required bool Late { get; init; }

    /// <summary>Whether one of region, sex, age group and ethnic group is absent because too few rows share it.</summary>
    public required bool Suppressed { get; init; }
}
