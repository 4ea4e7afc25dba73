namespace Safeguarding.Contracts.Notifications;

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
