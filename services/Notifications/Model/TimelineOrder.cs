using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Model;

/// <summary>The order of a timeline. Of what happened at one instant the cause stands before what follows from it.</summary>
static class TimelineOrder
{
    /// <summary>All kinds, causes first.</summary>
    public static readonly IReadOnlyList<TimelineEventKind> Causes =
    [
        TimelineEventKind.HandedOver,
        // What the panel had been told of otherwise is entered afterwards.
        TimelineEventKind.Sent,
        TimelineEventKind.Entered,
        TimelineEventKind.Amended,
        TimelineEventKind.AreaChanged,
        TimelineEventKind.LeftRemit,
        TimelineEventKind.EnteredRemit,
        TimelineEventKind.Withdrawn,
        TimelineEventKind.Deescalated,
        // What ends or crosses the remit takes links back.
        TimelineEventKind.Linked,
        TimelineEventKind.Unlinked,
        TimelineEventKind.ShareOpened,
        TimelineEventKind.ShareClosed,
        TimelineEventKind.Restricted,
        TimelineEventKind.RestrictionLifted,
        // The last signature submits a rapid review.
        TimelineEventKind.RapidReviewOpened,
        TimelineEventKind.RapidReviewSigned,
        TimelineEventKind.SignatureVoided,
        TimelineEventKind.RapidReviewSubmitted,
        TimelineEventKind.GivenToColleague,
        TimelineEventKind.PutOnAgenda,
        TimelineEventKind.PanelDecided,
        TimelineEventKind.NationalInquiryOpened,
        TimelineEventKind.PracticeReviewStarted,
        TimelineEventKind.PracticeReviewPublished,
        TimelineEventKind.NationalInquiryPublished,
        TimelineEventKind.Erased,
    ];

    static readonly IReadOnlyDictionary<TimelineEventKind, int> Ranks =
        Causes.Index().ToDictionary(row => row.Item, row => row.Index);

    public static IEnumerable<TimelineEvent> InOrder(this IEnumerable<TimelineEvent> events) => events
        .OrderBy(one => one.OccurredAt).ThenBy(one => Ranks.GetValueOrDefault(one.Kind, Causes.Count))
        .ThenBy(one => one.Number).ThenBy(one => one.Code, StringComparer.Ordinal);
}
