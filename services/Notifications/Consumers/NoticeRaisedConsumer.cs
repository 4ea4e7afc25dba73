using MassTransit;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Consumers;

/// <summary>What happened elsewhere and is known by its notice alone, see <see cref="TimelineEntry.OfNotices"/>.</summary>
public sealed class NoticeRaisedConsumer(Timeline timeline) : IConsumer<NoticeRaised>
{
    public Task Consume(ConsumeContext<NoticeRaised> context)
    {
        var notice = context.Message;
        return notice.CaseId is { } id && TimelineEntry.OfNotices.TryGetValue(notice.Kind, out var kind)
            ? timeline.RecordAsync(context.CancellationToken, Timeline.Entry(
                id, kind, notice.SubjectId, notice.RaisedAt, key: notice.NoticeId.ToString(),
                code: kind == TimelineEventKind.SignatureVoided && notice.For is [{ Agency: { } agency }, ..] ? Codes.Of(agency) : null,
                dueOn: kind == TimelineEventKind.SignatureVoided ? null : notice.DueOn))
            : Task.CompletedTask;
    }
}
