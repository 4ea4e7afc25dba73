using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Model;

/// <summary>Whose the events of a timeline are to know.</summary>
static class TimelineAudience
{
    /// <summary>Whoever sees the whole: also areas to which it was opened, and the department and the inspectorate.</summary>
    public static readonly IReadOnlySet<TimelineEventKind> OfAll = new HashSet<TimelineEventKind>
    {
        TimelineEventKind.Sent,
        TimelineEventKind.Entered,
        TimelineEventKind.Amended,
        TimelineEventKind.EnteredRemit,
        TimelineEventKind.LeftRemit,
        TimelineEventKind.Withdrawn,
        TimelineEventKind.Deescalated,
        TimelineEventKind.Linked,
        TimelineEventKind.Unlinked,
        TimelineEventKind.AreaChanged,
        TimelineEventKind.Erased,
        TimelineEventKind.RapidReviewSubmitted,
        TimelineEventKind.PanelDecided,
        TimelineEventKind.PracticeReviewStarted,
        TimelineEventKind.PracticeReviewPublished,
        TimelineEventKind.NationalInquiryOpened,
        TimelineEventKind.NationalInquiryPublished,
    };

    /// <summary>The responsible area and the panel.</summary>
    public static readonly IReadOnlySet<TimelineEventKind> OfArea = new HashSet<TimelineEventKind>
    {
        TimelineEventKind.HandedOver,
        TimelineEventKind.ShareOpened,
        TimelineEventKind.ShareClosed,
        TimelineEventKind.Restricted,
        TimelineEventKind.RestrictionLifted,
        TimelineEventKind.RapidReviewOpened,
        TimelineEventKind.RapidReviewSigned,
        TimelineEventKind.SignatureVoided,
    };

    /// <summary>The panel: how its people work is theirs.</summary>
    public static readonly IReadOnlySet<TimelineEventKind> OfPanel = new HashSet<TimelineEventKind>
    {
        TimelineEventKind.GivenToColleague,
        TimelineEventKind.PutOnAgenda,
    };

    /// <summary>A kind of which nobody has said whose it is goes no further than the responsible area and the panel.</summary>
    /// <param name="isOurs">Whether the caller is the panel or serves the responsible area.</param>
    public static bool IsFor(TimelineEventKind kind, CurrentUser user, bool isOurs) =>
        OfAll.Contains(kind) || (OfPanel.Contains(kind) ? user.IsPanel : isOurs);

    /// <summary>What an area is told that sees only its share.</summary>
    public static bool IsForNamedAreas(TimelineEvent happened) =>
        happened.Kind is TimelineEventKind.Sent or TimelineEventKind.Withdrawn or TimelineEventKind.Deescalated;

    public static TimelineEvent InShort(TimelineEvent happened) => new() { Kind = happened.Kind, OccurredAt = happened.OccurredAt };
}
