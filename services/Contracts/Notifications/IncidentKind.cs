namespace Safeguarding.Contracts.Notifications;

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
