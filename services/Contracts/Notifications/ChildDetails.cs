namespace Safeguarding.Contracts.Notifications;

/// <summary>One child of the notification. Holds the child's identity: never part of a message, a log or an address.</summary>
public record ChildDetails
{
    /// <summary>The caller's own id of this child, where it keeps one to find the child again; says nothing about it. None twice.</summary>
    public Guid? Id { get; init; }

    /// <summary>
    /// First names, at most 200 characters. Required unless there is a last name, the name is not known, or the child is unborn.
    /// </summary>
    public string? FirstNames { get; init; }

    /// <summary>Last name, at most 200 characters.</summary>
    public string? LastName { get; init; }

    /// <summary>Whether the name is not known yet.</summary>
    public bool? NameNotKnown { get; init; }

    /// <summary>
    /// What the child is called until the name is known, for example "baby found on 3 May"; at most 200 characters. Required then.
    /// </summary>
    public string? NameDescription { get; init; }

    /// <summary>Other names the child is known by, at most 400 characters.</summary>
    public string? OtherNames { get; init; }

    /// <summary>Birth date, not after the incident. Exactly one of birth date, age and expected date is required.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>
    /// Completed age at the incident, where the birth date is not known: 0 to 17 years, a care leaver 18 to 24; or, of an infant, at most
    /// 36 months or 104 weeks.
    /// </summary>
    public int? Age { get; init; }

    /// <summary>What the age is counted in. Absent means years.</summary>
    public AgeUnit? AgeUnit { get; init; }

    /// <summary>Expected date of birth of an unborn child.</summary>
    public DateOnly? ExpectedOn { get; init; }

    /// <summary>Sex. Required, but of an unborn child.</summary>
    public Sex? Sex { get; init; }

    /// <summary>
    /// Code of the children in need census, for example <c>WBRI</c>; <c>NOBT</c> where not yet obtained. Required, but
    /// of an unborn child.
    /// </summary>
    public string? Ethnicity { get; init; }

    /// <summary>Whether the child is disabled. Required, but of an unborn child.</summary>
    public Answer? Disabled { get; init; }

    /// <summary>Disability in words, at most 1,000 characters.</summary>
    public string? Disability { get; init; }

    /// <summary>First language, at most 100 characters.</summary>
    public string? FirstLanguage { get; init; }

    /// <summary>Where the child normally lives. Required.</summary>
    public ChildHome? Home { get; init; }

    /// <summary>School, college or nursery, at most 200 characters.</summary>
    public string? School { get; init; }

    /// <summary>NHS number: 10 digits, the last a check digit. Read in any spacing, kept as <c>943 476 5919</c>.</summary>
    public string? NhsNumber { get; init; }

    /// <summary>Why an NHS number with a wrong check digit is nevertheless the one on record, at most 400 characters.</summary>
    public string? NhsNumberOverride { get; init; }

    /// <summary>Unique pupil number: check letter and 12 digits, the last of which may be a letter. Read in any spacing and case.</summary>
    public string? Upn { get; init; }

    /// <summary>Why a UPN with a wrong check letter is nevertheless the one on record, at most 400 characters.</summary>
    public string? UpnOverride { get; init; }

    /// <summary>
    /// The child's part in the incident. Required; the kind of notification needs at least one child who died or was harmed.
    /// </summary>
    public ChildRole? Role { get; init; }

    /// <summary>What the authorities knew of the child when the incident is notified. Required.</summary>
    public ChildStatus? Status { get; init; }
}

/// <summary>What an age is counted in.</summary>
public enum AgeUnit
{
    /// <summary>Completed years.</summary>
    Years,

    /// <summary>Completed months.</summary>
    Months,

    /// <summary>Completed weeks.</summary>
    Weeks,
}

/// <summary>A child's part in the incident.</summary>
public enum ChildRole
{
    /// <summary>Died.</summary>
    Died,

    /// <summary>Was seriously harmed.</summary>
    Harmed,

    /// <summary>Brother or sister of a child who died or was harmed.</summary>
    Sibling,

    /// <summary>Is alleged to have harmed another.</summary>
    AllegedPerpetrator,

    /// <summary>Another part, told in the narrative.</summary>
    Other,
}

/// <summary>A child's standing with the authorities as the incident is notified.</summary>
public record ChildStatus
{
    /// <summary>Whether looked after by a local authority. Required of who is born and under 18.</summary>
    public Answer? LookedAfter { get; init; }

    /// <summary>Legal status, code of SSDA903, for example <c>C2</c>. Required for a looked-after child.</summary>
    public string? LegalStatus { get; init; }

    /// <summary>Placement type, code of SSDA903, for example <c>U6</c>. Required for a looked-after child.</summary>
    public string? PlacementType { get; init; }

    /// <summary>GSS code of the area that placed the child, where it is not the responsible one.</summary>
    public string? PlacingAreaCode { get; init; }

    /// <summary>Whether on a child protection plan. Required.</summary>
    public PlanStatus? ChildProtectionPlan { get; init; }

    /// <summary>Code of the plan's abuse category. Required with a current or previous plan.</summary>
    public string? PlanCategory { get; init; }

    /// <summary>Whether a child in need (Children Act 1989 s.17). Required of who is under 18.</summary>
    public Answer? ChildInNeed { get; init; }

    /// <summary>Whether a care leaver; only then may the age be 18 to 24. Absent means no.</summary>
    public Answer? CareLeaver { get; init; }

    /// <summary>The agencies that knew the child, none twice; empty where none did. Required.</summary>
    public IReadOnlyList<KnownAgency>? KnownTo { get; init; }
}

/// <summary>Where a child normally lives: in an area of England or elsewhere.</summary>
public record ChildHome
{
    /// <summary>GSS code of the area. Exactly one of area and country is required.</summary>
    public string? AreaCode { get; init; }

    /// <summary>The country, for a child who lives outside England; at most 100 characters.</summary>
    public string? Country { get; init; }

    /// <summary>The address in words, at most 400 characters.</summary>
    public string? Address { get; init; }

    /// <summary>The full postcode, for a home in England.</summary>
    public string? Postcode { get; init; }
}

/// <summary>An adult's relation to one child of the same notification.</summary>
public record ChildRelation
{
    /// <summary>The child's place in the list of children, from 1. Required.</summary>
    public int? Child { get; init; }

    /// <summary>The relation in words, for example <c>mother</c>; at most 100 characters. Required.</summary>
    public string? Relation { get; init; }
}

/// <summary>Sex of a child.</summary>
public enum Sex
{
    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,

    /// <summary>Indeterminate, or not known (an unborn child).</summary>
    NotKnown,
}

/// <summary>Whether a child is or was on a child protection plan.</summary>
public enum PlanStatus
{
    /// <summary>On a plan now.</summary>
    Current,

    /// <summary>On a plan before.</summary>
    Previous,

    /// <summary>Never on a plan.</summary>
    Never,

    /// <summary>Not known.</summary>
    NotKnown,
}

/// <summary>An answer to a question of fact.</summary>
public enum Answer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Not known.</summary>
    NotKnown,
}

/// <summary>An agency that may have known a child.</summary>
public enum KnownAgency
{
    /// <summary>Children's social care.</summary>
    SocialCare,

    /// <summary>Early help.</summary>
    EarlyHelp,

    /// <summary>Police.</summary>
    Police,

    /// <summary>Health services other than mental health.</summary>
    Health,

    /// <summary>Mental health services.</summary>
    MentalHealth,

    /// <summary>Schools and other education.</summary>
    Education,

    /// <summary>Youth justice.</summary>
    YouthJustice,

    /// <summary>Probation.</summary>
    Probation,

    /// <summary>Housing.</summary>
    Housing,

    /// <summary>Another agency.</summary>
    Other,
}
