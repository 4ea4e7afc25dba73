using MassTransit;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Consumers;

/// <summary>
/// What other services have no event of its own for, and say by asking somebody to look: that is what happened, too. All other notices are
/// of facts that the timeline has already, or of deadlines.
/// </summary>
public sealed class NoticeRaisedConsumer(Timeline timeline) : IConsumer<NoticeRaised>
{
    public Task Consume(ConsumeContext<NoticeRaised> context)
    {
        var notice = context.Message;
        return notice.CaseId is { } id && KindOf(notice.Kind) is { } kind
            ? timeline.RecordAsync(context.CancellationToken, Timeline.Entry(
                id, kind, notice.SubjectId, notice.RaisedAt, key: notice.NoticeId.ToString(),
                code: kind == TimelineEventKind.SignatureVoided && notice.For is [{ Agency: { } agency }, ..] ? Codes.Of(agency) : null,
                dueOn: kind == TimelineEventKind.SignatureVoided ? null : notice.DueOn))
            : Task.CompletedTask;
    }

    static TimelineEventKind? KindOf(NoticeKind kind) => kind switch
    {
        NoticeKind.RapidReviewOpened => TimelineEventKind.RapidReviewOpened,
        NoticeKind.SignatureVoided => TimelineEventKind.SignatureVoided,
        NoticeKind.CaseHandedOver => TimelineEventKind.GivenToColleague,
        NoticeKind.CaseOnAgenda => TimelineEventKind.PutOnAgenda,
        _ => null,
    };
}
