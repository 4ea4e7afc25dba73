using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Show;

/// <summary>Codes of a notification in words.</summary>
public static partial class Words
{
    public static string For(IncidentKind kind) => kind switch
    {
        IncidentKind.ChildDeath => "A child died",
        IncidentKind.SeriousHarm => "A child was seriously harmed",
        IncidentKind.LookedAfterChildDeath => "A looked-after child died",
        IncidentKind.CareLeaverDeath => "A care leaver aged 18 to 24 died",
        _ => "Another notifiable incident",
    };

    public static string For(NotificationState state) => state switch
    {
        NotificationState.Sent => "Sent",
        NotificationState.Withdrawn => "Withdrawn",
        _ => "De-escalated",
    };

    public static string For(LateReason reason) => reason switch
    {
        LateReason.CriteriaUnclear => "It became clear only later that the criteria are met",
        LateReason.WaitingForInformation => "Facts from another agency came late",
        LateReason.PartnersDisagreed => "The partners discussed whether to notify",
        LateReason.ResponsibleAreaUnclear => "Another area was expected to notify",
        LateReason.Oversight => "It was overlooked",
        LateReason.TechnicalFault => "The service could not be reached",
        _ => "Another reason (say which under “What is known”)",
    };

    public static string For(ReportChannel channel) => channel == ReportChannel.Telephone ? "By telephone" : "On paper";

    /// <summary>When the panel was told, and when that was entered where it was told before; as rows of a page say it.</summary>
    public static string Sent(DateTime sentAt, DateTime? enteredAt, ReportChannel? channel) => enteredAt is not { } entered
        ? Dates.WithTime(sentAt)
        : $"{(channel is { } known ? For(known) : "By telephone or on paper")}, {Dates.WithTime(sentAt)}. Entered here "
            + $"{Dates.WithTime(entered)}";

    public static string For(DatePrecision precision) => precision switch
    {
        DatePrecision.Exact => "On a known date",
        DatePrecision.Approximate => "On or about a date",
        DatePrecision.Range => "At some time, or all the time, between two dates",
        _ => "The date is not known",
    };

    public static string For(PlaceKind place) => place == PlaceKind.England ? "In England" : "Outside England";

    public static string For(IncidentSetting setting) => setting switch
    {
        IncidentSetting.FamilyHome => "The child’s family home",
        IncidentSetting.OtherHome => "The home of a relative or friend",
        IncidentSetting.FosterHome => "A foster home",
        IncidentSetting.ChildrensHome => "A children’s home or supported accommodation",
        IncidentSetting.Custody => "A secure home, young offender institution or police custody",
        IncidentSetting.Hospital => "A hospital or other health setting",
        IncidentSetting.School => "A school or college",
        IncidentSetting.EarlyYears => "A nursery or child minder",
        IncidentSetting.PublicPlace => "A street, park or other public place",
        IncidentSetting.Online => "Online",
        IncidentSetting.Other => "Another place (say which under “What is known”)",
        _ => "Not known",
    };

    public static string For(OtherAreaReason reason) => reason switch
    {
        OtherAreaReason.Residence => "A child normally lives there",
        OtherAreaReason.PlacingAuthority => "It placed a child elsewhere and looks after the child",
        OtherAreaReason.FormerResidence => "A child or the family lived there before",
        OtherAreaReason.Incident => "Part of the incident happened there",
        _ => "Another reason (say which under “What is known”)",
    };

    public static string For(IncidentNature nature) => nature switch
    {
        IncidentNature.PhysicalInjury => "Physical injury that is not accidental",
        IncidentNature.Neglect => "Harm through neglect",
        IncidentNature.SexualHarm => "Sexual harm or exploitation",
        IncidentNature.CriminalExploitation => "Criminal exploitation, including by gangs and county lines",
        IncidentNature.ExtraFamilialViolence => "Violence between young people, or by others outside the family",
        IncidentNature.SuicideOrSelfHarm => "Suicide, suspected suicide or serious self-harm",
        IncidentNature.SuddenUnexpectedDeath => "Sudden unexpected death in infancy",
        IncidentNature.PoisoningOrOverdose => "Poisoning, overdose or substance misuse",
        IncidentNature.Accident => "An accident",
        IncidentNature.NaturalCause => "An illness or other natural cause",
        IncidentNature.Other => "Something else (say which under “What is known”)",
        _ => "Not known",
    };

    public static string For(AbuseCertainty certainty) => certainty == AbuseCertainty.Known ? "Known" : "Suspected";

    public static string For(AbuseLink link) => link switch
    {
        AbuseLink.Known => "Known to be a cause or a contributory factor",
        AbuseLink.Suspected => "Suspected to be one",
        AbuseLink.Possible => "Possibly one",
        AbuseLink.Unlikely => "Unlikely to be one",
        _ => "Not known",
    };

    public static string For(MediaInterest interest) => interest switch
    {
        MediaInterest.None => "None is known or expected",
        MediaInterest.Expected => "Expected",
        _ => "Media report already",
    };

    public static string For(ProceedingKind kind) => kind switch
    {
        ProceedingKind.PoliceInvestigation => "Police investigation",
        ProceedingKind.Arrest => "Arrest",
        ProceedingKind.Charge => "Criminal charge or trial",
        ProceedingKind.Coroner => "Coroner’s investigation or inquest",
        ProceedingKind.ChildDeathReview => "Child death review",
        ProceedingKind.FamilyCourt => "Family court",
        ProceedingKind.DomesticAbuseRelatedDeathReview => "Domestic abuse related death review",
        ProceedingKind.SafeguardingAdultsReview => "Safeguarding adults review",
        ProceedingKind.PublicProtectionReview => "Serious case review under public protection arrangements (MAPPA)",
        ProceedingKind.PatientSafetyInvestigation => "Patient safety investigation",
        _ => "Another proceeding",
    };
}
