using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Identity.Model;

/// <summary>When a person is told by email; on the pages they are told in any case.</summary>
public enum NoticeMails
{
    AtOnce,
    Daily,
    StatutoryOnly,
}

/// <summary>A fact that people were told of, as a service raised it.</summary>
public class RaisedNotice : IBookkeeping
{
    /// <summary>The id that the service gave the fact: told again, it is known by that.</summary>
    public required Guid Id { get; init; }

    public required NoticeKind Kind { get; init; }

    public required Guid MatterId { get; init; }

    public required Guid SubjectId { get; init; }

    public Guid? CaseId { get; init; }

    public string? Reference { get; init; }

    public DateOnly? DueOn { get; init; }

    public required bool Statutory { get; init; }

    public required DateTime RaisedAt { get; init; }

    /// <summary>The areas whose people it is for; none where it is for the national body's.</summary>
    public required List<string> AreaCodes { get; init; }

    public List<Notice> Notices { get; } = [];
}

/// <summary>What one person was told of one fact, when and how.</summary>
public class Notice : IBookkeeping, IVersioned
{
    // What is unseen is listed as if it were raised this much later: above all that was seen.
    static readonly TimeSpan Ahead = TimeSpan.FromDays(100_000);

    public required Guid Id { get; init; }

    /// <summary>Of two workers that take its mail at the same moment one fails on this.</summary>
    public int Version { get; set; }

    public required Guid RaisedId { get; init; }

    public RaisedNotice Raised { get; init; } = null!;

    public required Guid PersonId { get; init; }

    public Person Person { get; init; } = null!;

    /// <summary>As whom the person is told, where the service that raised it asked to hear of it.</summary>
    public required List<Guid> ToldAs { get; init; }

    /// <summary>Its place in the person's list.</summary>
    public DateTime ListedAt { get; private init; }

    public DateTime? SeenAt { get; private init; }

    /// <summary>When what it asks was done, or its case ended.</summary>
    public DateTime? SettledAt { get; set; }

    /// <summary>The mail is not tried before this; also how long a worker that is killed keeps it. Null where none is due.</summary>
    public DateTime? NextMailAt { get; set; }

    public int MailAttempts { get; set; }

    /// <summary>The mail that it is part of, once there is one: tried again, it is the same mail.</summary>
    public Guid? MailId { get; set; }

    public DateTime? MailedAt { get; set; }

    public static Notice Of(RaisedNotice raised, Person person, IReadOnlyCollection<Guid> toldAs, DateTime? mailAt) => new()
    {
        Id = Guid.CreateVersion7(),
        RaisedId = raised.Id,
        PersonId = person.Id,
        ToldAs = [.. toldAs],
        ListedAt = raised.RaisedAt + Ahead,
        NextMailAt = mailAt,
    };
}

/// <summary>What was settled, and when: a notice that was raised before that and comes later counts as settled too.</summary>
public class SettledMatter : IBookkeeping
{
    /// <summary>A matter, a subject or a case.</summary>
    public required Guid Id { get; init; }

    public required DateTime SettledAt { get; set; }
}
