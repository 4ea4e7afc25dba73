using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Model;

/// <summary>Whose the events of a timeline are to know.</summary>
static class TimelineAudience
{
    /// <summary>
    /// How the panel's people work is theirs; what only the responsible area and the panel know is not told to an area to which the rest
    /// was opened.
    /// </summary>
    /// <param name="isOurs">Whether the caller is the panel or serves the responsible area.</param>
    public static bool IsFor(TimelineEventKind kind, CurrentUser user, bool isOurs) => kind switch
    {
        TimelineEventKind.GivenToColleague or TimelineEventKind.PutOnAgenda => user.IsPanel,
        TimelineEventKind.HandedOver or TimelineEventKind.ShareOpened or TimelineEventKind.ShareClosed
            or TimelineEventKind.Restricted or TimelineEventKind.RestrictionLifted
            or TimelineEventKind.RapidReviewOpened or TimelineEventKind.RapidReviewSigned or TimelineEventKind.SignatureVoided => isOurs,
        _ => true,
    };

    /// <summary>What an area is told that sees only its share.</summary>
    public static bool IsForNamedAreas(TimelineEvent happened) =>
        happened.Kind is TimelineEventKind.Sent or TimelineEventKind.Withdrawn or TimelineEventKind.Deescalated;

    public static TimelineEvent InShort(TimelineEvent happened) => new() { Kind = happened.Kind, OccurredAt = happened.OccurredAt };
}
