namespace Safeguarding.Contracts.NationalPanel;

/// <summary>Where a panel case stands. Calculated from what has happened, so it does not depend on the order in which messages arrive.</summary>
public enum CaseState
{
    /// <summary>Something about the notification arrived before the notification itself. Not shown in the queue.</summary>
    AwaitingNotification,

    /// <summary>In the queue; the area's rapid review has not arrived.</summary>
    AwaitingRapidReview,

    /// <summary>The rapid review has arrived, or answers a request for more information, and waits for the panel's decision.</summary>
    AwaitingDecision,

    /// <summary>The panel asked for more information and has none newer than its request.</summary>
    AwaitingInformation,

    /// <summary>Held for a thematic inquiry that is not open yet.</summary>
    HeldForThematicInquiry,

    /// <summary>Decided; the outcome says what.</summary>
    Decided,

    /// <summary>Covered by a national inquiry that is not published yet.</summary>
    UnderNationalInquiry,

    /// <summary>The national inquiry that covers it is published.</summary>
    NationalInquiryPublished,

    /// <summary>The notification was withdrawn. The case stays readable; nothing more is decided on it.</summary>
    Withdrawn,
}
