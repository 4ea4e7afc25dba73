using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Consumers;

/// <summary>Keeps what other services tell about notifications, each event once, in whatever order it comes.</summary>
public sealed class Timeline(NotificationsDbContext db, TimeProvider clock)
{
    public static TimelineEntry Entry(
        Guid notificationId, TimelineEventKind kind, Guid subjectId, DateTime occurredAt, string? key = null, string? code = null,
        int? number = null, DateOnly? dueOn = null, bool? late = null) => new()
        {
            Id = Guid.CreateVersion7(),
            NotificationId = notificationId,
            Kind = kind,
            SubjectId = subjectId,
            OccurredAt = occurredAt,
            BusinessKey = key ?? subjectId.ToString(),
            Code = code,
            Number = number,
            DueOn = dueOn,
            Late = late,
        };

    public async Task RecordAsync(CancellationToken ct, params IReadOnlyList<TimelineEntry> entries)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var entry in entries)
        {
            // Delivered before; the unique index covers the race, and the retry then lands here.
            var (id, kind, key) = (entry.NotificationId, entry.Kind, entry.BusinessKey);
            if (await db.Timeline.AnyAsync(known => known.NotificationId == id && known.Kind == kind && known.BusinessKey == key, ct))
                continue;
            db.Add(entry);
            db.Audit(CurrentUser.Process("timeline"), "TimelineRecorded", nameof(Notification), id, Codes.Of(kind), now);
        }

        var moved = db.Timeline.Local.Where(entry => CaseProgress.IsMovedBy(entry.Kind)).Select(entry => entry.NotificationId);
        foreach (var recorded in moved.Distinct().ToList())
            await FollowAsync(recorded, ct);
        await db.SaveChangesAsync(ct);
    }

    async Task FollowAsync(Guid notification, CancellationToken ct)
    {
        var kept = await db.Timeline.Where(entry => entry.NotificationId == notification).ToListAsync(ct);
        var told = db.Timeline.Local.Where(entry => entry.NotificationId == notification).Union(kept).ToList();
        if (await db.Progress.FindAsync([notification], ct) is not { } progress)
            db.Add(progress = new CaseProgress { NotificationId = notification });
        progress.Follow(told);
        // Also where the stage stays: whoever wrote at the same moment has not seen this event.
        if (db.Entry(progress).State != EntityState.Added)
            db.Touch(progress);
    }
}

public sealed class RapidReviewSubmittedConsumer(Timeline timeline) : IConsumer<RapidReviewSubmitted>
{
    public Task Consume(ConsumeContext<RapidReviewSubmitted> context) => timeline.RecordAsync(context.CancellationToken, Timeline.Entry(
        context.Message.NotificationId, TimelineEventKind.RapidReviewSubmitted, context.Message.InquiryId, context.Message.SubmittedAt,
        key: $"{context.Message.InquiryId}:{context.Message.Version}",
        code: context.Message.RecommendsPracticeReview ? TimelineEntry.WantsPracticeReview : "noPracticeReview",
        number: context.Message.Version, late: context.Message.Late));
}

public sealed class PanelDecidedConsumer(Timeline timeline) : IConsumer<PanelDecided>
{
    public Task Consume(ConsumeContext<PanelDecided> context) => timeline.RecordAsync(context.CancellationToken, Timeline.Entry(
        context.Message.NotificationId, TimelineEventKind.PanelDecided, context.Message.CaseId, context.Message.DecidedAt,
        key: context.Message.DecisionId.ToString(), code: Codes.Of(context.Message.Outcome), number: context.Message.Number));
}

public sealed class PracticeReviewStartedConsumer(Timeline timeline) : IConsumer<PracticeReviewStarted>
{
    public Task Consume(ConsumeContext<PracticeReviewStarted> context) => timeline.RecordAsync(context.CancellationToken, Timeline.Entry(
        context.Message.NotificationId, TimelineEventKind.PracticeReviewStarted, context.Message.InquiryId, context.Message.StartedAt,
        dueOn: context.Message.DueOn));
}

public sealed class PracticeReviewPublishedConsumer(Timeline timeline) : IConsumer<PracticeReviewPublished>
{
    public Task Consume(ConsumeContext<PracticeReviewPublished> context) => timeline.RecordAsync(context.CancellationToken, Timeline.Entry(
        context.Message.NotificationId, TimelineEventKind.PracticeReviewPublished, context.Message.InquiryId, context.Message.PublishedAt));
}

/// <summary>One inquiry may cover several notifications; each one's timeline tells of it.</summary>
public sealed class NationalInquiryOpenedConsumer(Timeline timeline) : IConsumer<NationalInquiryOpened>
{
    public Task Consume(ConsumeContext<NationalInquiryOpened> context) => timeline.RecordAsync(context.CancellationToken,
    [
        .. context.Message.NotificationIds.Distinct().Select(id => Timeline.Entry(
            id, TimelineEventKind.NationalInquiryOpened, context.Message.InquiryId, context.Message.OpenedAt,
            dueOn: context.Message.DueOn)),
    ]);
}

/// <inheritdoc cref="NationalInquiryOpenedConsumer"/>
public sealed class NationalInquiryPublishedConsumer(Timeline timeline) : IConsumer<NationalInquiryPublished>
{
    public Task Consume(ConsumeContext<NationalInquiryPublished> context) => timeline.RecordAsync(context.CancellationToken,
    [
        .. context.Message.NotificationIds.Distinct().Select(id => Timeline.Entry(
            id, TimelineEventKind.NationalInquiryPublished, context.Message.InquiryId, context.Message.PublishedAt)),
    ]);
}
