namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// What an area reports about one incident. Every property may be absent in a draft; sending answers 400 <c>invalid</c> with a path for
/// each one that is missing or wrong. Dates are calendar dates in Europe/London. Codes come from the lists of the Department for Education.
/// </summary>
public record NotificationContent
{
    /// <summary>Why the notification is made. Required.</summary>
    public IncidentKind? Kind { get; init; }

    /// <summary>
    /// GSS code of the responsible area: where the incident happened or, outside England, where a child normally lives
    /// (Children Act 2004 s.16C(1)). Must be served by the caller's council. Required.
    /// </summary>
    public string? AreaCode { get; init; }

    /// <summary>Other areas to be told: residence, placing authority. At most 20, none twice.</summary>
    public IReadOnlyList<OtherArea>? OtherAreas { get; init; }

    /// <summary>When the authority became aware that the incident had occurred; starts the clock to notify. Required.</summary>
    public DateOnly? BecameAwareOn { get; init; }

    /// <summary>Why the notification is late. Asked for in the receipt when it is late and absent; never a condition for sending.</summary>
    public LateReason? LateReason { get; init; }

    /// <summary>
    /// That the panel was told of it by telephone or on paper while the service was away: it counts as sent then. Stays as it was sent.
    /// </summary>
    public EarlierReport? EarlierReport { get; init; }

    /// <summary>What happened, when and where. Required.</summary>
    public IncidentDetails? Incident { get; init; }

    /// <summary>The children concerned, 1 to 50, all in one notification. Required.</summary>
    public IReadOnlyList<ChildDetails>? Children { get; init; }

    /// <summary>Parents, carers, alleged perpetrators and others; at most 100.</summary>
    public IReadOnlyList<AdultDetails>? Adults { get; init; }

    /// <summary>What is known of the case: outline, history, other children involved. At most 50,000 characters. Required.</summary>
    public string? Narrative { get; init; }

    /// <summary>What was done at once to keep children safe, at most 10,000 characters. Required.</summary>
    public string? ImmediateActions { get; init; }

    /// <summary>Proceedings that run beside: police, coroner, courts, other reviews. At most 50.</summary>
    public IReadOnlyList<ParallelProceeding>? Proceedings { get; init; }

    /// <summary>Whether media report or are expected to. Required.</summary>
    public MediaInterest? MediaInterest { get; init; }

    /// <summary>Whom the panel's secretariat may call back.</summary>
    public NotifierContact? Contact { get; init; }
}

/// <summary>Why a notification is made; decides who is told and whether the panel considers it.</summary>
public enum IncidentKind
{
    /// <summary>A child died and abuse or neglect is known or suspected (Children Act 2004 s.16C(1)).</summary>
    ChildDeath,

    /// <summary>A child was seriously harmed and abuse or neglect is known or suspected (Children Act 2004 s.16C(1)).</summary>
    SeriousHarm,

    /// <summary>A looked-after child died, whatever the cause. Without abuse or neglect it is outside the panel's remit.</summary>
    LookedAfterChildDeath,

    /// <summary>A care leaver aged 18 to 24 died. Outside the panel's remit.</summary>
    CareLeaverDeath,

    /// <summary>Anything else that is notifiable, for example a child who harmed another and was abused before.</summary>
    Other,
}

/// <summary>Why a notification is sent after its due date.</summary>
public enum LateReason
{
    /// <summary>Whether the criteria are met became clear only later.</summary>
    CriteriaUnclear,

    /// <summary>Facts needed from another agency came late.</summary>
    WaitingForInformation,

    /// <summary>The partners discussed whether to notify.</summary>
    PartnersDisagreed,

    /// <summary>Another area was expected to notify.</summary>
    ResponsibleAreaUnclear,

    /// <summary>It was overlooked.</summary>
    Oversight,

    /// <summary>The service could not be reached.</summary>
    TechnicalFault,

    /// <summary>Another reason, told in the narrative.</summary>
    Other,
}

/// <summary>When and how the panel was told of a notification that could not be sent, because the service was away.</summary>
public record EarlierReport
{
    /// <summary>How. Required.</summary>
    public ReportChannel? Channel { get; init; }

    /// <summary>When (UTC): not before the day of awareness, and not in the future. Required.</summary>
    public DateTime? ReportedAt { get; init; }
}

/// <summary>How the panel is told of a notification while the service is away.</summary>
public enum ReportChannel
{
    /// <summary>By telephone.</summary>
    Telephone,

    /// <summary>In writing: a form on paper, or what was written in its place.</summary>
    Paper,
}

/// <summary>Whether media take an interest.</summary>
public enum MediaInterest
{
    /// <summary>None is known or expected.</summary>
    None,

    /// <summary>Expected.</summary>
    Expected,

    /// <summary>Media report.</summary>
    Present,
}

/// <summary>Another area that is concerned and told.</summary>
public record OtherArea
{
    /// <summary>GSS code, in force when the incident happened or when the authority became aware. Required.</summary>
    public string? AreaCode { get; init; }

    /// <summary>Why it is concerned. Required.</summary>
    public OtherAreaReason? Reason { get; init; }
}

/// <summary>Why another area is concerned.</summary>
public enum OtherAreaReason
{
    /// <summary>A child normally lives there.</summary>
    Residence,

    /// <summary>It placed a child elsewhere and looks after the child.</summary>
    PlacingAuthority,

    /// <summary>A child or family lived there before.</summary>
    FormerResidence,

    /// <summary>Part of the incident happened there.</summary>
    Incident,

    /// <summary>Another reason, told in the narrative.</summary>
    Other,
}

/// <summary>A proceeding that runs beside the learning from the incident.</summary>
public record ParallelProceeding
{
    /// <summary>Which one. Required.</summary>
    public ProceedingKind? Kind { get; init; }

    /// <summary>How it stands, at most 2,000 characters.</summary>
    public string? Details { get; init; }
}

/// <summary>A kind of proceeding that may run beside.</summary>
public enum ProceedingKind
{
    /// <summary>Police investigation.</summary>
    PoliceInvestigation,

    /// <summary>Arrest.</summary>
    Arrest,

    /// <summary>Criminal charge or trial.</summary>
    Charge,

    /// <summary>Coroner's investigation or inquest.</summary>
    Coroner,

    /// <summary>Child death review (Children Act 2004 s.16M).</summary>
    ChildDeathReview,

    /// <summary>Family court.</summary>
    FamilyCourt,

    /// <summary>Domestic abuse related death review.</summary>
    DomesticAbuseRelatedDeathReview,

    /// <summary>Safeguarding adults review (Care Act 2014 s.44).</summary>
    SafeguardingAdultsReview,

    /// <summary>Serious case review under multi-agency public protection arrangements.</summary>
    PublicProtectionReview,

    /// <summary>Patient safety investigation.</summary>
    PatientSafetyInvestigation,

    /// <summary>Another one.</summary>
    Other,
}

/// <summary>
/// Who answers questions about the notification. Of what the panel considers a name is required, with a telephone number or an email
/// address.
/// </summary>
public record NotifierContact
{
    /// <summary>Name, at most 200 characters.</summary>
    public string? Name { get; init; }

    /// <summary>Position, at most 200 characters.</summary>
    public string? JobTitle { get; init; }

    /// <summary>Telephone number, at most 40 characters.</summary>
    public string? Phone { get; init; }

    /// <summary>Email address, at most 254 characters.</summary>
    public string? Email { get; init; }
}
