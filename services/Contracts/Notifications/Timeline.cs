namespace Safeguarding.Contracts.Notifications;

/// <summary>Everything that happened to a notification, in every service, oldest first.</summary>
/// <param name="NotificationId">The notification's id.</param>
/// <param name="Events">What happened, by the instant it happened at.</param>
public record NotificationTimeline(Guid NotificationId, IReadOnlyList<TimelineEvent> Events);

/// <summary>One thing that happened: codes, ids and dates only.</summary>
public record TimelineEvent
{
    /// <summary>What happened.</summary>
    public required TimelineEventKind Kind { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime OccurredAt { get; init; }

    /// <summary>Who did it in this service: the organisation's id where it is known.</summary>
    public string? Organisation { get; init; }

    /// <summary>Id of what it concerns elsewhere: the local or national inquiry, or the panel's case.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>
    /// A code that tells more: the reason of a withdrawal, an unlinking or an amendment, the channel of a notification, the agency that
    /// signed, the outcome of a decision, for example <c>agreePracticeReview</c>, the GSS code of the area it was given to.
    /// </summary>
    public string? Code { get; init; }

    /// <summary>Version of the notification or rapid review, or number of the decision or of the change of area.</summary>
    public int? Number { get; init; }

    /// <summary>The date that follows from it, or on which the meeting is held; absent where there is none.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Whether it was late, where it had a due date.</summary>
    public bool? Late { get; init; }

    /// <summary>Id of the notice that said so, where that is all that is known of it; by it those are found who were told.</summary>
    public Guid? NoticeId { get; init; }
}

/// <summary>What may happen to a notification.</summary>
public enum TimelineEventKind
{
    /// <summary>It was sent, or the panel was told of it otherwise (the code is the channel).</summary>
    Sent,

    /// <summary>It was withdrawn.</summary>
    Withdrawn,

    /// <summary>What it said of people was erased; the code is the reason.</summary>
    Erased,

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

    /// <summary>It was given to one of the areas that took its area's place (the code), or back to all of them.</summary>
    AreaChanged,

    /// <summary>It was amended (the code of the reason, the number of the version).</summary>
    Amended,

    /// <summary>A notification that the panel had been told of by telephone or on paper was entered.</summary>
    Entered,

    /// <summary>The criteria turned out not to be met (the code of the reason).</summary>
    Deescalated,

    /// <summary>It was linked with another notification of the same incident (the code says how the two belong together).</summary>
    Linked,

    /// <summary>The link was taken back (the code of the reason).</summary>
    Unlinked,

    /// <summary>Before it was sent, the draft was handed over by another council (the code of its area).</summary>
    HandedOver,

    /// <summary>An amendment brought it into the panel's remit.</summary>
    EnteredRemit,

    /// <summary>An amendment took it out of the panel's remit.</summary>
    LeftRemit,

    /// <summary>The whole was opened to an area that it names (the code).</summary>
    ShareOpened,

    /// <summary>The whole was closed again to an area that it names (the code).</summary>
    ShareClosed,

    /// <summary>From then on only those see it who are named on it.</summary>
    Restricted,

    /// <summary>All who may read cases see it again.</summary>
    RestrictionLifted,

    /// <summary>The area's rapid review began, or goes on.</summary>
    RapidReviewOpened,

    /// <summary>A partner signed a version of the rapid review (the code is the agency).</summary>
    RapidReviewSigned,

    /// <summary>The text changed after a partner had signed it (the code is the agency).</summary>
    SignatureVoided,

    /// <summary>The panel's secretariat gave the case to a colleague; told to the panel alone.</summary>
    GivenToColleague,

    /// <summary>The case was put on the agenda of a meeting, held on the date; told to the panel alone.</summary>
    PutOnAgenda,
}
