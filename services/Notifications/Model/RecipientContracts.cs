using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Model;

/// <summary>Recipients as contracts show them.</summary>
static class RecipientContracts
{
    public static NotificationRecipient ToContract(
        this Recipient recipient, Notification sent, IReadOnlyList<OpenedShare> opened, bool isOwn) => new()
        {
            Id = recipient.Id,
            Kind = recipient.Kind,
            AreaCode = recipient.AreaCode,
            Agency = recipient.Agency,
            Reason = recipient.Kind == RecipientKind.Area
                ? sent.OtherAreas.Find(other => other.AreaCode == recipient.AreaCode)?.Reason : null,
            IsOwn = isOwn,
            Since = recipient.Since,
            EndedAt = recipient.EndedAt,
            Versions = [.. recipient.Versions.OrderBy(version => version.Number).Select(version => version.ToContract())],
            Openings = [.. opened.Where(one => recipient.Covers(one)).Select(one => one.ToContract())],
        };

    public static ReceivedVersion ToContract(this ReceiptOfVersion version) => new()
    {
        Version = version.Number,
        ToTellSince = version.ToTellSince,
        ToldAt = version.ToldAt,
        OpenedAt = version.OpenedAt,
        AcknowledgedAt = version.AcknowledgedAt,
        AcknowledgedBy = version.AcknowledgedByName,
    };

    // An area that was named twice, with a time between, has two rows.
    static bool Covers(this Recipient recipient, OpenedShare opened) => recipient.Kind == RecipientKind.Area
        && recipient.AreaCode == opened.AreaCode && opened.OpenedAt >= recipient.Since
        && !(recipient.EndedAt < opened.OpenedAt);

    static ShareOpening ToContract(this OpenedShare opened)
    {
        var isErased = opened.Key!.Wrapped is null;
        return new ShareOpening
        {
            Reason = isErased ? null : opened.Reason,
            OpenedAt = opened.OpenedAt,
            OpenedBy = opened.OpenedByName,
            ClosedAt = opened.ClosedAt,
            ClosedBy = opened.ClosedByName,
            ClosedBecause = isErased ? null : opened.ClosingReason,
        };
    }
}
