using Safeguarding.Notifications.Sealing;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Model;

/// <summary>
/// The responsible area opened the whole to an area that is named, with a reason. One that was closed again stays on record.
/// </summary>
public class OpenedShare : SealedRow
{
    string? _reason;
    string? _closingReason;

    public required Guid Id { get; init; }

    public required Guid NotificationId { get; init; }

    public required string AreaCode { get; init; }

    public required string? Reason
    {
        get => Open(_reason);
        init => _reason = Close(value, _reason);
    }

    public required DateTime OpenedAt { get; init; }

    public required string OpenedById { get; init; }

    public required string OpenedByName { get; init; }

    public string? ClosingReason
    {
        get => Open(_closingReason);
        private set => _closingReason = Close(value, _closingReason);
    }

    public DateTime? ClosedAt { get; private set; }

    public string? ClosedById { get; private set; }

    public string? ClosedByName { get; private set; }

    internal override Guid KeyId => NotificationId;

    internal override string RowName => $"{Id:N}";

    public void End(string reason, CurrentUser user, DateTime now) =>
        (ClosingReason, ClosedById, ClosedByName, ClosedAt) = (reason, user.Id, user.Name, now);

    /// <summary>The area is no longer named.</summary>
    public void EndUnnamed(DateTime now) => ClosedAt = now;
}
