namespace Safeguarding.Contracts.Notifications;

/// <summary>What may happen to a notification.</summary>
public enum TimelineEventKind
{
    /// <summary>It was sent.</summary>
    Sent,

    /// <summary>It was withdrawn.</summary>
    Withdrawn,

    /// <summary>The area sent its rapid review to the panel.</summary>
    RapidReviewSubmitted,

    /// <summary>The panel decided.</summary>
    PanelDecided,

    /// <summary>A local practice review started.</summary>
    PracticeReviewStarted,

    /// <summary>A local practice review was published.</summary>
    PracticeReviewPublished,

    /// <summary>A national inquiry opened.</summary>
    NationalInquiryOpened,

    /// <summary>A national inquiry was published.</summary>
    NationalInquiryPublished,
}
