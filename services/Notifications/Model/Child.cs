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
    public string? NhsKey { get; private set; }

    public string? BirthKey { get; private set; }

    public List<ChildName> Names { get; } = [];

    public static Child Of(Guid notificationId, int number, ChildDetails details, ChildKeys keys)
    {
        var child = new Child
        {
            Id = Guid.CreateVersion7(),
            NotificationId = notificationId,
            Number = number,
            NhsKey = keys.Nhs(details),
            BirthKey = keys.Birth(details.BirthDate),
        };
        child.Names.AddRange(keys.Names(details).Select(key => new ChildName { ChildId = child.Id, Key = key }));
        return child;
    }

    /// <summary>Nobody finds it by what it was called any more.</summary>
    public void Erase()
    {
        (NhsKey, BirthKey) = (null, null);
        Names.Clear();
    }
}

/// <summary>One way in which a child's name may be said.</summary>
public class ChildName
{
    public required Guid ChildId { get; init; }

    /// <summary>See <see cref="ChildKeys.Names"/>.</summary>
    public required string Key { get; init; }
}
