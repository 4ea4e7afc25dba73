namespace Safeguarding.Contracts.Notifications;

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
