namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// What an area sees of a notification on which it is only named. The area that answers for it, the panel, the department and the
/// inspectorate see the whole, and get no share.
/// </summary>
public record NotificationShare
{
    /// <summary>How much it sees.</summary>
    public required SharedPart Part { get; init; }

    /// <summary>The caller's areas that the notification names, each with why. Which others it names is not shared.</summary>
    public required IReadOnlyList<OtherArea> Named { get; init; }

    /// <summary>How many children of the notification are not shared.</summary>
    public required int ChildrenNotShared { get; init; }

    /// <summary>When the responsible area opened the whole to it (UTC); absent where it did not, or closed it again.</summary>
    public DateTime? OpenedAt { get; init; }
}

/// <summary>How much of a notification another area sees.</summary>
public enum SharedPart
{
    /// <summary>
    /// Reference, kind, dates, whom to ask in the responsible area, and names and birth dates of the children. Never adults, addresses,
    /// schools, the narrative, files, versions or what partners said.
    /// </summary>
    Essentials,

    /// <summary>
    /// The same, and the whole record of each child who lives in the area now or is looked after by it; of other children nothing.
    /// </summary>
    Children,

    /// <summary>All that was notified, which the responsible area opened to it with a reason. Never what partners said.</summary>
    Whole,
}
