using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Show;

/// <summary>Something that happened on a case, with those who were told of it.</summary>
public record TimelineRow(TimelineEvent Event, IReadOnlyList<ToldOnCase> Told)
{
    /// <summary>
    /// A notice belongs to the last event that it can be of and that is not later than it; where the clocks of two services differ, to the
    /// first. What is of no event here, or might be of several, is only in the table of all that were told.
    /// </summary>
    public static IReadOnlyList<TimelineRow> Of(IReadOnlyList<TimelineEvent> events, IReadOnlyList<ToldOnCase> told)
    {
        var places = told.ToLookup(one => PlaceOf(one, events));
        return [.. events.Select((happened, index) => new TimelineRow(happened, [.. places[index]]))];
    }

    /// <summary>That they were told, when and how.</summary>
    public static string Say(ToldOnCase told)
    {
        var who = told.Name ?? (told.People == 1 ? $"1 person of {told.Organisation}" : $"{told.People} people of {told.Organisation}");
        return told switch
        {
            { MailedAt: { } mailed } => $"Told {who} by email on {Dates.WithTime(mailed)}",
            { SeenAt: { } seen } => $"{who} saw it here on {Dates.WithTime(seen)}, not told by email",
            _ => $"Not yet told by email and not yet seen: {who}",
        };
    }

    static int PlaceOf(ToldOnCase told, IReadOnlyList<TimelineEvent> events)
    {
        var kinds = KindsOf(told.Kind);
        var fitting = events.Index().Where(row => kinds.Contains(row.Item.Kind) && IsOf(row.Item, told)).ToList();
        if (fitting.Count == 0)
            return -1;
        var found = fitting.FindLast(row => row.Item.OccurredAt <= told.RaisedAt) is { Item: not null } before ? before : fitting[0];
        return fitting.Count(row => row.Item.OccurredAt == found.Item.OccurredAt) == 1 ? found.Index : -1;
    }

    // One change voids several signatures at one instant, each told to another agency. Of a draft that went to and fro only the last
    // handover stands here, at the instant at which it was told.
    static bool IsOf(TimelineEvent happened, ToldOnCase told) => told.Kind switch
    {
        NoticeKind.RapidReviewOpened or NoticeKind.SignatureVoided or NoticeKind.CaseHandedOver or NoticeKind.CaseOnAgenda =>
            happened.NoticeId is { } notice && notice == told.NoticeId,
        NoticeKind.DraftHandedOver => happened.OccurredAt == told.RaisedAt,
        _ => true,
    };

    static IReadOnlyList<TimelineEventKind> KindsOf(NoticeKind kind) => kind switch
    {
        NoticeKind.NotificationSent or NoticeKind.NotificationReceived => [TimelineEventKind.Sent, TimelineEventKind.Entered],
        NoticeKind.AreaNamed => [TimelineEventKind.Sent, TimelineEventKind.Entered, TimelineEventKind.Amended],
        NoticeKind.NotificationShared =>
            [TimelineEventKind.Sent, TimelineEventKind.Entered, TimelineEventKind.Amended, TimelineEventKind.AreaChanged],
        NoticeKind.NotificationAmended => [TimelineEventKind.Amended],
        NoticeKind.NotificationWithdrawn => [TimelineEventKind.Withdrawn],
        NoticeKind.NotificationDeescalated => [TimelineEventKind.Deescalated],
        NoticeKind.NotificationsLinked => [TimelineEventKind.Linked],
        NoticeKind.NotificationsUnlinked => [TimelineEventKind.Unlinked],
        NoticeKind.DraftHandedOver => [TimelineEventKind.HandedOver],
        NoticeKind.ShareChanged => [TimelineEventKind.ShareOpened, TimelineEventKind.ShareClosed],
        NoticeKind.RapidReviewOpened => [TimelineEventKind.RapidReviewOpened],
        NoticeKind.SignatureVoided => [TimelineEventKind.SignatureVoided],
        NoticeKind.RapidReviewReceived => [TimelineEventKind.RapidReviewSubmitted],
        NoticeKind.CaseHandedOver => [TimelineEventKind.GivenToColleague],
        NoticeKind.CaseOnAgenda => [TimelineEventKind.PutOnAgenda],
        NoticeKind.PanelDecided or NoticeKind.InquiryToOpen => [TimelineEventKind.PanelDecided],
        NoticeKind.PracticeReviewStarted => [TimelineEventKind.PracticeReviewStarted],
        NoticeKind.PracticeReviewPublished => [TimelineEventKind.PracticeReviewPublished],
        _ => [],
    };
}
