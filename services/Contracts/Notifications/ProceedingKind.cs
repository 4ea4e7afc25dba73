namespace Safeguarding.Contracts.Notifications;

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
