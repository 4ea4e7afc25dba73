using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Rules;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Notifications.Model;

/// <summary>Entities as contracts show them.</summary>
static class Contracts
{
    /// <summary>The same receipt every time: from what was true and promised as it was sent.</summary>
    public static NotificationReceipt ToReceipt(this Notification notification, NotificationClocks clocks)
    {
        var sent = notification.AsSent;
        return new NotificationReceipt
        {
            Id = notification.Id,
            Reference = notification.Reference,
            AreaCode = sent.AreaCode,
            SentAt = notification.SentAt,
            EnteredAt = notification.EnteredAt,
            Channel = notification.Channel,
            SentBy = notification.Versions.Find(version => version.Number == 1)?.ChangedByName,
            Kind = sent.Kind,
            NumberOfChildren = sent.NumberOfChildren,
            BecameAwareOn = sent.BecameAwareOn,
            InPanelRemit = sent.InPanelRemit,
            Late = sent.Late,
            NotifyClock = Promised(clocks.Notify(sent.Kind, sent.BecameAwareOn), sent.NotifyDueOn),
            RapidReviewClock = Promised(clocks.RapidReview(sent.InPanelRemit, notification.SentAt), sent.RapidReviewDueOn),
            Missing = sent is { Late: true, LateReason: null } ? [new MissingField("lateReason", "Say why the notification is late.")] : [],
        };
    }

    /// <summary>What it says now; or, of what it says, the caller's share.</summary>
    public static NotificationRecord ToContract(
        this Notification notification, NotificationContent content, Share? share, AreaRegister areas, NotificationClocks clocks)
    {
        var record = notification.ToContract(content, areas, clocks);
        return share?.ToContract(content) switch
        {
            null => record,
            { Part: SharedPart.Whole } opened => record with { Share = opened, Content = share.Of(content) },
            var part => record with
            {
                InPanelRemit = false,
                Late = false,
                NotifyClock = null,
                RapidReviewClock = null,
                Withdrawal = null,
                Deescalation = null,
                Content = share.Of(content),
                NotAsked = [],
                Share = part,
            },
        };
    }

    static NotificationRecord ToContract(
        this Notification notification, NotificationContent content, AreaRegister areas, NotificationClocks clocks)
    {
        return new NotificationRecord
        {
            Id = notification.Id,
            Reference = notification.Reference,
            State = notification.State,
            Version = notification.Version,
            SentAt = notification.SentAt,
            EnteredAt = notification.EnteredAt,
            Channel = notification.Channel,
            StewardAreaCodes = areas.ServingAreasOf(notification.AnsweringAreaCode),
            InPanelRemit = notification.InPanelRemit,
            Late = notification.Late,
            NotifyClock = clocks.Notify(notification.Kind, notification.BecameAwareOn),
            RapidReviewClock = clocks.RapidReview(notification.InPanelRemit, notification.RapidReviewFrom),
            Withdrawal = WithdrawalOf(notification),
            Deescalation = DeescalationOf(notification),
            Content = content,
            NotAsked = NotAsked.Of(content),
        };
    }

    /// <summary>A row of a list, with no identity.</summary>
    public static NotificationSummary ToSummary(this Notification notification, CaseProgress? progress, bool isShare)
    {
        var whole = notification.ToSummary(progress);
        return isShare
            ? whole with { InPanelRemit = false, Late = false, RapidReviewDueOn = null, Stage = CaseStage.NotShared, NextDueOn = null }
            : whole;
    }

    static NotificationSummary ToSummary(this Notification notification, CaseProgress? progress)
    {
        var stage = notification.State != NotificationState.Sent ? CaseStage.Ended
            : notification.LeadingId is not null ? CaseStage.Linked
            : !notification.InPanelRemit ? CaseStage.OutsideRemit
            : progress?.Stage ?? CaseStage.RapidReview;
        return new NotificationSummary
        {
            Id = notification.Id,
            Reference = notification.Reference,
            Kind = notification.Kind,
            State = notification.State,
            AreaCode = notification.AreaCode,
            GivenToAreaCode = notification.GivenToAreaCode,
            SentAt = notification.SentAt,
            EnteredAt = notification.EnteredAt,
            Channel = notification.Channel,
            BecameAwareOn = notification.BecameAwareOn,
            NumberOfChildren = notification.NumberOfChildren,
            InPanelRemit = notification.InPanelRemit,
            Late = notification.Late,
            ErasedAt = notification.ErasedAt,
            RapidReviewDueOn = notification.InPanelRemit ? notification.RapidReviewDueOn : null,
            Stage = stage,
            NextDueOn = stage switch
            {
                CaseStage.RapidReview => notification.RapidReviewDueOn,
                CaseStage.Ended or CaseStage.OutsideRemit or CaseStage.Linked => null,
                _ => progress?.DueOn,
            },
        };
    }

    /// <summary>As it is shown with the notification that it is linked with.</summary>
    public static LinkedNotification ToLinked(this Notification linked, Notification with, bool isReadable)
    {
        var following = with.LeadingId == linked.Id ? with : linked;
        return new LinkedNotification
        {
            Id = isReadable ? linked.Id : null,
            Reference = isReadable ? linked.Reference : null,
            AreaCode = isReadable ? linked.AreaCode : null,
            State = linked.State,
            Leads = following == with,
            Relation = following.LinkRelation!.Value,
            LinkedAt = following.LinkedAt!.Value,
            SentAt = linked.SentAt,
            BecameAwareOn = linked.AsSent.BecameAwareOn,
            Late = linked.AsSent.Late,
        };
    }

    public static DraftSummary ToSummary(this Draft draft, NotificationClocks clocks) => new()
    {
        Id = draft.Id,
        Kind = draft.Kind,
        SavedAt = draft.SavedAt,
        NotifyDueOn = clocks.NotifyBy(draft),
        HandedOverFrom = draft.HandedOverFromCode,
        HandedOverAt = draft.HandedOverAt,
    };

    public static NotificationDraft ToContract(
        this Draft draft, NotificationContent content, IReadOnlyList<MissingField> missing, NotificationClocks clocks) => new()
        {
            Id = draft.Id,
            Version = draft.Version,
            SavedAt = draft.SavedAt,
            SharedAt = draft.SharedAt,
            NotifyClock = clocks.Notify(draft),
            Amends = draft.AmendsId is { } amends ? new AmendedNotification(amends, draft.AmendsVersion!.Value) : null,
            HandedOver = draft is { HandedOverFromCode: { } council, HandedOverByName: { } person, HandedOverAt: { } at }
                ? new DraftHandover(council, person, at, draft.HandoverNote)
                : null,
            Content = content,
            Missing = missing,
            NotAsked = NotAsked.Of(content),
        };

    public static ReplacedNotification ToReplaced(this Notification withdrawn) => new(
        withdrawn.Id, withdrawn.Reference, withdrawn.SentAt, withdrawn.AsSent.BecameAwareOn, withdrawn.AsSent.Late);

    public static FactsAsSent ToContract(this SentFacts sent) => new()
    {
        Kind = sent.Kind,
        Nature = sent.Nature,
        AreaCode = sent.AreaCode,
        BecameAwareOn = sent.BecameAwareOn,
        NotifyDueOn = sent.NotifyDueOn,
        Late = sent.Late,
        LateReason = sent.LateReason,
        NumberOfChildren = sent.NumberOfChildren,
        InPanelRemit = sent.InPanelRemit,
        RapidReviewDueOn = sent.RapidReviewDueOn,
    };

    public static AttachmentDetails ToContract(this Attachment attachment) => new()
    {
        Id = attachment.Id,
        FileName = attachment.FileName,
        MediaType = attachment.MediaType,
        Size = attachment.Size,
        Sha256 = attachment.Sha256,
        Scan = attachment.Scan,
        UploadedAt = attachment.UploadedAt,
    };

    /// <param name="seen">What it was about as the partner read it; null where nobody knows.</param>
    /// <param name="now">The same as it stands now.</param>
    public static PartnerComment ToContract(this Comment comment, string? seen, string now) => new()
    {
        Id = comment.Id,
        Agency = comment.Agency,
        Author = comment.AuthorName,
        Text = comment.Text,
        CoSigns = comment.CoSigns,
        OfVersion = comment.OfVersion,
        ChangedSince = seen is not null ? [.. ContentChanges.Between(seen, now).Select(change => change.Path)] : null,
        MadeAt = comment.MadeAt,
    };

    public static TimelineEvent ToContract(this TimelineEntry entry) => new()
    {
        Kind = entry.Kind,
        OccurredAt = entry.OccurredAt,
        SubjectId = entry.SubjectId,
        Code = entry.Code,
        Number = entry.Number,
        DueOn = entry.DueOn,
        Late = entry.Late,
        NoticeId = TimelineEntry.OfNotices.Values.Contains(entry.Kind) && Guid.TryParse(entry.BusinessKey, out var notice) ? notice : null,
    };

    public static DuplicateCandidate ToContract(this Alike alike) => new()
    {
        Reasons = alike.Reasons,
        Id = alike.Sent.Id,
        Reference = alike.Sent.Reference,
        AreaCode = alike.Sent.AreaCode,
        Kind = alike.Sent.Kind,
        HappenedFrom = alike.Sent.HappenedFrom,
        HappenedTo = alike.Sent.HappenedTo,
        SentAt = alike.Sent.SentAt,
    };

    static NotificationWithdrawal? WithdrawalOf(Notification notification) =>
        notification.Versions.SingleOrDefault(version => version.Change == NotificationChange.Withdrawn) is { } withdrawn
            ? new NotificationWithdrawal(
                Codes.Parse<WithdrawalReason>(withdrawn.ReasonCode)!.Value, withdrawn.ReasonText!, withdrawn.ChangedAt)
            : null;

    static NotificationDeescalation? DeescalationOf(Notification notification) =>
        notification.Versions.SingleOrDefault(version => version.Change == NotificationChange.Deescalated) is { } ended
            ? new NotificationDeescalation(Codes.Parse<DeescalationReason>(ended.ReasonCode)!.Value, ended.ReasonText!, ended.ChangedAt)
            : null;

    // A holiday proclaimed later moves the calculated date, never the one that was promised.
    static CalculatedClock? Promised(CalculatedClock? clock, DateOnly? dueOn) =>
        clock is not null && dueOn is { } promised ? clock with { DueOn = promised } : null;
}
