namespace Safeguarding.Contracts.Notifications;

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
