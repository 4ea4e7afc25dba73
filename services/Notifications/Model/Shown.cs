using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Model;

/// <summary>Entities as contracts show them.</summary>
static class Shown
{
    /// <summary>The same receipt every time: from what was true and promised as it was sent.</summary>
    public static NotificationReceipt Receipt(this Notification notification, NotificationClocks clocks)
    {
        var sent = notification.AsSent;
        return new NotificationReceipt
        {
            Id = notification.Id,
            Reference = notification.Reference,
            AreaCode = sent.AreaCode,
            SentAt = notification.SentAt,
            BecameAwareOn = sent.BecameAwareOn,
            InPanelRemit = sent.InPanelRemit,
            Late = sent.Late,
            NotifyClock = Promised(clocks.Notify(sent.Kind, sent.BecameAwareOn), sent.NotifyDueOn),
            RapidReviewClock = Promised(clocks.RapidReview(sent.InPanelRemit, notification.SentAt), sent.RapidReviewDueOn),
            Missing = sent is { Late: true, LateReason: null } ? [new MissingField("lateReason", "Say why the notification is late.")] : [],
        };
    }

    /// <summary>A row of a list, with no identity.</summary>
    public static NotificationSummary Summary(this Notification notification) => new()
    {
        Id = notification.Id,
        Reference = notification.Reference,
        Kind = notification.Kind,
        State = notification.State,
        AreaCode = notification.AreaCode,
        SentAt = notification.SentAt,
        BecameAwareOn = notification.BecameAwareOn,
        NumberOfChildren = notification.AsSent.NumberOfChildren,
        InPanelRemit = notification.InPanelRemit,
        Late = notification.Late,
        RapidReviewDueOn = notification.AsSent.RapidReviewDueOn,
    };

    public static DraftSummary Summary(this Draft draft, NotificationClocks clocks) => new()
    {
        Id = draft.Id,
        Kind = draft.Kind,
        SavedAt = draft.SavedAt,
        NotifyDueOn = clocks.Notify(draft.Kind, draft.BecameAwareOn)?.DueOn,
    };

    public static NotificationDraft Show(
        this Draft draft, NotificationContent content, IReadOnlyList<MissingField> missing, NotificationClocks clocks) => new()
        {
            Id = draft.Id,
            Version = draft.Version,
            SavedAt = draft.SavedAt,
            SharedAt = draft.SharedAt,
            NotifyClock = clocks.Notify(draft.Kind, draft.BecameAwareOn),
            Content = content,
            Missing = missing,
        };

    // A holiday proclaimed later moves the calculated date, never the one that was promised.
    static CalculatedClock? Promised(CalculatedClock? clock, DateOnly? dueOn) =>
        clock is not null && dueOn is { } promised ? clock with { DueOn = promised } : null;
}
