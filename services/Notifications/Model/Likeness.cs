using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Model;

/// <summary>A notification that is alike, and why.</summary>
sealed record Alike(Notification Sent, IReadOnlyList<DuplicateReason> Reasons);

/// <summary>
/// Which notifications may be of the same incident as some content: a child of both, or the same place or birth date in one area at one
/// time. An area's other recent cases are not: an alarm that rings each time is soon switched off.
/// </summary>
sealed class Likeness(NotificationContent content, ChildKeys keys)
{
    const int DaysApart = 14;
    const int MaxCompared = 200;

    readonly IReadOnlyList<Sought> _children = [.. (content.Children ?? []).Select(child => Sought.Of(child, keys))];

    readonly string? _place = keys.Place(content.Incident?.Place?.Postcode);
    readonly DateOnly _earliest = (content.FirstOn() ?? content.BecameAwareOn)?.AddDays(-DaysApart) ?? DateOnly.MaxValue;
    readonly DateOnly _latest = content.LastOn()?.AddDays(DaysApart) ?? DateOnly.MinValue;

    /// <summary>Children of the content itself that may be one child. Twins have the birth date in common and not the first name.</summary>
    public IReadOnlyList<SameChild> Twice() =>
    [
        .. from second in Enumerable.Range(1, Math.Max(0, _children.Count - 1))
           from first in Enumerable.Range(0, second)
           where _children[first].IsAlike(_children[second])
           select new SameChild(first + 1, second + 1),
    ];

    /// <summary>The likeliest first: those of the same child, and of them the newest.</summary>
    public async Task<IReadOnlyList<Alike>> FindAsync(Guid id, NotificationsDbContext db, CancellationToken ct)
    {
        var ids = (await OfChildrenAsync(db, ct)).Union(await NearAsync(db, ct)).Where(found => found != id).Take(MaxCompared).ToList();
        var rows = await db.Notifications.AsNoTracking().Include(sent => sent.Children).ThenInclude(child => child.Names).AsSplitQuery()
            .Where(sent => ids.Contains(sent.Id) && sent.State == NotificationState.Sent)
            .OrderByDescending(sent => sent.SentAt).ToListAsync(ct);
        return
        [
            .. rows.Select(sent => new Alike(sent, Reasons(sent))).Where(alike => alike.Reasons.Count > 0)
                .OrderBy(alike => alike.Reasons[0] is DuplicateReason.SamePlaceOrBirthDate),
        ];
    }

    // Two questions and not one with "or": each has an index.
    Task<List<Guid>> OfChildrenAsync(NotificationsDbContext db, CancellationToken ct)
    {
        var numbers = _children.Select(child => child.Nhs).OfType<string>().ToList();
        var names = _children.SelectMany(child => child.Names).ToList();
        return db.Set<Child>().Where(child => numbers.Contains(child.NhsKey!)).Select(child => child.NotificationId)
            .Union(db.Set<Child>().Where(child => child.Names.Any(name => names.Contains(name.Key))).Select(child => child.NotificationId))
            .ToListAsync(ct);
    }

    Task<List<Guid>> NearAsync(NotificationsDbContext db, CancellationToken ct)
    {
        var area = content.AreaCode;
        var births = _children.Select(child => child.Birth).OfType<string>().ToList();
        return db.Notifications
            .Where(sent => sent.AreaCode == area
                && (sent.HappenedTo ?? sent.BecameAwareOn) >= _earliest && (sent.HappenedFrom ?? sent.BecameAwareOn) <= _latest
                && ((_place != null && sent.PlaceKey == _place) || sent.Children.Any(child => births.Contains(child.BirthKey!))))
            .Select(sent => sent.Id).ToListAsync(ct);
    }

    IReadOnlyList<DuplicateReason> Reasons(Notification sent)
    {
        var pairs = _children.SelectMany(_ => sent.Children, (sought, child) => (Sought: sought, Child: child)).ToList();
        var named = pairs.Where(pair => pair.Child.Names.Any(name => pair.Sought.Names.Contains(name.Key))).ToList();
        var isNear = IsNear(sent);
        var reasons = new List<DuplicateReason>();
        if (pairs.Any(pair => pair.Sought.Nhs is { } number && number == pair.Child.NhsKey))
            reasons.Add(DuplicateReason.SameNhsNumber);
        if (named.Any(pair => pair.Sought.IsBornWith(pair.Child)))
            reasons.Add(DuplicateReason.SameNameAndBirthDate);
        else if (sent.AreaCode == content.AreaCode && named.Any(pair => IsSimilar(pair.Sought, pair.Child, isNear)))
            reasons.Add(DuplicateReason.SimilarNameAndBirthDate);
        if (isNear && (pairs.Any(pair => pair.Sought.IsBornWith(pair.Child)) || (_place is not null && sent.PlaceKey == _place)))
            reasons.Add(DuplicateReason.SamePlaceOrBirthDate);
        if (isNear && reasons.Count > 0)
            reasons.Add(DuplicateReason.SameAreaAndTime);
        return reasons;
    }

    static bool IsSimilar(Sought sought, Child child, bool isNear) =>
        sought.Birth is null || child.BirthKey is null ? isNear : sought.Mistaken.Contains(child.BirthKey);

    bool IsNear(Notification sent) => sent.AreaCode == content.AreaCode
        && (sent.HappenedTo ?? sent.BecameAwareOn) >= _earliest && (sent.HappenedFrom ?? sent.BecameAwareOn) <= _latest;

    sealed record Sought(string? Nhs, string? Birth, IReadOnlySet<string> Mistaken, IReadOnlySet<string> Names)
    {
        public static Sought Of(ChildDetails child, ChildKeys keys) => new(
            keys.Nhs(child), keys.Birth(child.BirthDate), child.BirthDate is { } born ? keys.Mistaken(born) : new HashSet<string>(),
            keys.Names(child));

        public bool IsAlike(Sought other) => (Nhs is not null && Nhs == other.Nhs)
            || (Birth is not null && Birth == other.Birth && Names.Overlaps(other.Names));

        public bool IsBornWith(Child child) => Birth is not null && Birth == child.BirthKey;
    }
}
