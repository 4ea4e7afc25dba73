namespace Safeguarding.Contracts.Notifications;

/// <summary>The incident itself.</summary>
public record IncidentDetails
{
    /// <summary>When it happened, as precisely as is known. Required.</summary>
    public IncidentDate? Date { get; init; }

    /// <summary>Where it happened. Required.</summary>
    public IncidentPlace? Place { get; init; }

    /// <summary>Its nature. Required.</summary>
    public IncidentNature? Nature { get; init; }

    /// <summary>The suspected cause in words, at most 2,000 characters.</summary>
    public string? SuspectedCause { get; init; }

    /// <summary>
    /// Types of abuse or neglect known or suspected. Required for a child's death and serious harm; a looked-after child's death
    /// without any is outside the panel's remit.
    /// </summary>
    public IReadOnlyList<AbuseIndication>? Abuse { get; init; }

    /// <summary>
    /// How far abuse or neglect is linked with the harm. Required, and no answer prevents sending: the Act asks for abuse and for harm,
    /// not for proof that one caused the other (Children Act 2004 s.16C(1)).
    /// </summary>
    public AbuseLink? AbuseLink { get; init; }
}

/// <summary>When the incident happened: one date, the first and last of a range, or unknown.</summary>
public record IncidentDate
{
    /// <summary>How precisely the date is known. Required.</summary>
    public DatePrecision? Precision { get; init; }

    /// <summary>
    /// The date, for <see cref="DatePrecision.Exact"/> and <see cref="DatePrecision.Approximate"/> only. Not in the future.
    /// </summary>
    public DateOnly? On { get; init; }

    /// <summary>The first date it can have happened on, for <see cref="DatePrecision.Range"/> only.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last date it can have happened on, for <see cref="DatePrecision.Range"/> only. Not in the future.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The time of day in words where it is known, for example <c>about 18:00</c>; at most 40 characters.</summary>
    public string? TimeOfDay { get; init; }
}

/// <summary>How precisely a date is known.</summary>
public enum DatePrecision
{
    /// <summary>On this date.</summary>
    Exact,

    /// <summary>On or about this date.</summary>
    Approximate,

    /// <summary>At some time, or all the time, between two dates.</summary>
    Range,

    /// <summary>Not known.</summary>
    Unknown,
}

/// <summary>Where the incident happened.</summary>
public record IncidentPlace
{
    /// <summary>In England or outside. Outside, the area where a child normally lives is responsible. Required.</summary>
    public PlaceKind? Where { get; init; }

    /// <summary>The country, for <see cref="PlaceKind.OutsideEngland"/> only; at most 100 characters. Required there.</summary>
    public string? Country { get; init; }

    /// <summary>The address in words, at most 400 characters.</summary>
    public string? Address { get; init; }

    /// <summary>The full postcode, in England.</summary>
    public string? Postcode { get; init; }

    /// <summary>The kind of place. Required.</summary>
    public IncidentSetting? Setting { get; init; }
}

/// <summary>Which side of England's border.</summary>
public enum PlaceKind
{
    /// <summary>In England.</summary>
    England,

    /// <summary>In Wales, Scotland, Northern Ireland or abroad.</summary>
    OutsideEngland,
}

/// <summary>The kind of place an incident happened in.</summary>
public enum IncidentSetting
{
    /// <summary>The child's family home.</summary>
    FamilyHome,

    /// <summary>The home of a relative or friend.</summary>
    OtherHome,

    /// <summary>A foster home.</summary>
    FosterHome,

    /// <summary>A children's home or supported accommodation.</summary>
    ChildrensHome,

    /// <summary>A secure home, young offender institution or police custody.</summary>
    Custody,

    /// <summary>A hospital or other health setting.</summary>
    Hospital,

    /// <summary>A school or college.</summary>
    School,

    /// <summary>A nursery or child minder.</summary>
    EarlyYears,

    /// <summary>A street, park or other public place.</summary>
    PublicPlace,

    /// <summary>Online.</summary>
    Online,

    /// <summary>Another place, told in the narrative.</summary>
    Other,

    /// <summary>Not known.</summary>
    NotKnown,
}

/// <summary>The nature of the incident. Serious harm is not a closed list (Working Together), so neither is this.</summary>
public enum IncidentNature
{
    /// <summary>Physical injury that is not accidental.</summary>
    PhysicalInjury,

    /// <summary>Harm through neglect.</summary>
    Neglect,

    /// <summary>Sexual harm or exploitation.</summary>
    SexualHarm,

    /// <summary>Criminal exploitation, including by gangs and county lines.</summary>
    CriminalExploitation,

    /// <summary>Violence between young people, or by others outside the family.</summary>
    ExtraFamilialViolence,

    /// <summary>Suicide, suspected suicide or serious self-harm.</summary>
    SuicideOrSelfHarm,

    /// <summary>Sudden unexpected death in infancy.</summary>
    SuddenUnexpectedDeath,

    /// <summary>Poisoning, overdose or substance misuse.</summary>
    PoisoningOrOverdose,

    /// <summary>An accident.</summary>
    Accident,

    /// <summary>An illness or other natural cause.</summary>
    NaturalCause,

    /// <summary>Something else, told in the narrative.</summary>
    Other,

    /// <summary>Not known.</summary>
    NotKnown,
}

/// <summary>A type of abuse or neglect that is known or suspected.</summary>
public record AbuseIndication
{
    /// <summary>Code of the abuse category: <c>NEG</c>, <c>PHY</c>, <c>SAB</c>, <c>EMO</c> or <c>MUL</c>. Required.</summary>
    public string? Type { get; init; }

    /// <summary>Known or suspected. Required.</summary>
    public AbuseCertainty? Certainty { get; init; }
}

/// <summary>How far abuse or neglect is linked with the death or harm.</summary>
public enum AbuseLink
{
    /// <summary>Known to be a cause or a contributory factor.</summary>
    Known,

    /// <summary>Suspected to be one.</summary>
    Suspected,

    /// <summary>Possibly one.</summary>
    Possible,

    /// <summary>Unlikely to be one.</summary>
    Unlikely,

    /// <summary>Not known.</summary>
    Unknown,
}

/// <summary>How sure it is that there was abuse or neglect.</summary>
public enum AbuseCertainty
{
    /// <summary>Known.</summary>
    Known,

    /// <summary>Suspected.</summary>
    Suspected,
}
