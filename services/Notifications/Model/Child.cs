using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Model;

/// <summary>A child of a notification, known by its place in the content. The audit names its id: identities stay out of it.</summary>
public class Child
{
    public required Guid Id { get; init; }

    public required Guid NotificationId { get; init; }

    /// <summary>The place in the content's list as it stands now, from 1; 0 for a child that an amendment took out.</summary>
    public required int Number { get; set; }

    /// <summary>Whether the notification as it stands names the child. The row stays all the same: the audit speaks of it.</summary>
    public bool IsNamed => Number > 0;

    /// <summary>See <see cref="ChildKeys"/>.</summary>
    public string? NhsKey { get; private set; }

    public string? BirthKey { get; private set; }

    public List<ChildName> Names { get; } = [];

    public static Child Of(Guid notificationId, int number, ChildDetails details, ChildKeys keys)
    {
        var child = new Child { Id = Guid.CreateVersion7(), NotificationId = notificationId, Number = number };
        child.Become(number, details, keys);
        return child;
    }

    /// <summary>Nobody finds it by what it was called any more.</summary>
    public void Erase()
    {
        (NhsKey, BirthKey) = (null, null);
        Names.Clear();
    }

    /// <summary>Takes over what is said of the child now; returns the names by which it is found no more.</summary>
    public IReadOnlyList<ChildName> Become(int number, ChildDetails details, ChildKeys keys)
    {
        (Number, NhsKey, BirthKey) = (number, keys.Nhs(details), keys.Birth(details.BirthDate));
        return Rename(keys.Names(details));
    }

    public IReadOnlyList<ChildName> BeTakenOut()
    {
        (Number, NhsKey, BirthKey) = (0, null, null);
        return Rename(new HashSet<string>());
    }

    IReadOnlyList<ChildName> Rename(IReadOnlySet<string> keys)
    {
        var gone = Names.Where(name => !keys.Contains(name.Key)).ToList();
        Names.RemoveAll(gone.Contains);
        Names.AddRange(keys.Except(Names.Select(name => name.Key)).ToList().Select(key => new ChildName { ChildId = Id, Key = key }));
        return gone;
    }
}

/// <summary>One way in which a child's name may be said.</summary>
public class ChildName
{
    public required Guid ChildId { get; init; }

    /// <summary>See <see cref="ChildKeys.Names"/>.</summary>
    public required string Key { get; init; }
}
