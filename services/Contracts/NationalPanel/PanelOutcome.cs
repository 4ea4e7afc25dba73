namespace Safeguarding.Contracts.NationalPanel;

/// <summary>What the panel decided on a case. The panel advises on local reviews; it cannot order one.</summary>
public enum PanelOutcome
{
    /// <summary>Agrees with the area that a practice review is right.</summary>
    AgreePracticeReview,

    /// <summary>Agrees with the area that no practice review is needed.</summary>
    AgreeNoPracticeReview,

    /// <summary>Disagrees: advises a practice review.</summary>
    AdvisePracticeReview,

    /// <summary>Disagrees: advises that no practice review is needed.</summary>
    AdviseNoPracticeReview,

    /// <summary>More information is needed before a decision.</summary>
    MoreInformationNeeded,

    /// <summary>Held for a thematic inquiry.</summary>
    HeldForThematicInquiry,

    /// <summary>A national inquiry will be carried out (Children Act 2004 s.16B).</summary>
    NationalInquiry,

    /// <summary>The criteria for notification were not met.</summary>
    NotificationCriteriaNotMet,

    /// <summary>Outside the panel's remit.</summary>
    OutOfRemit,
}
