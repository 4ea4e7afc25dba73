using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Model;

/// <summary>A child of a notification, known by its place in the content. The audit names its id: identities stay out of it.</summary>
public class Child
{
    public required Guid Id { get; init; }

    public required Guid NotificationId { get; init; }

    /// <summary>The place in the content's list, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>See <see cref="ChildKeys"/>.</summary>
    public string? NhsKey { get; init; }

    public string? NameKey { get; init; }

    public static Child Of(Guid notificationId, int number, ChildDetails details) => new()
    {
        Id = Guid.CreateVersion7(),
        NotificationId = notificationId,
        Number = number,
        NhsKey = ChildKeys.Nhs(details),
        NameKey = ChildKeys.NameAndBirth(details),
    };
}
