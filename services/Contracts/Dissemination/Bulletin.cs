namespace Safeguarding.Contracts.Dissemination;

/// <summary>One row of the public archive: <c>GET /api/dissemination/bulletins</c> (<see cref="Page{T}"/>, newest first).</summary>
public record BulletinHeadline
{
    /// <summary>Issue number: last part of the permanent address <c>/bulletins/{issueNumber}</c>.</summary>
    public required int IssueNumber { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Themes of its lessons.</summary>
    public required IReadOnlyList<ThemeLabel> Themes { get; init; }

    /// <summary>When it was issued (UTC).</summary>
    public required DateTime IssuedAt { get; init; }

    /// <summary>Whether it was withdrawn since.</summary>
    public required bool Withdrawn { get; init; }
}

/// <summary>A bulletin's permanent public page: <c>GET /api/dissemination/bulletins/{issueNumber}</c>.</summary>
public record IssuedBulletin
{
    /// <summary>Issue number.</summary>
    public required int IssueNumber { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Introduction and text as sanitised HTML, headings from level 2; empty where it was withdrawn.</summary>
    public required string Html { get; init; }

    /// <summary>Its lessons in order.</summary>
    public required IReadOnlyList<LessonReference> Lessons { get; init; }

    /// <summary>Themes of its lessons.</summary>
    public required IReadOnlyList<ThemeLabel> Themes { get; init; }

    /// <summary>When it was issued (UTC).</summary>
    public required DateTime IssuedAt { get; init; }

    /// <summary>When it was withdrawn (UTC), where it was.</summary>
    public DateTime? WithdrawnAt { get; init; }

    /// <summary>Why it was withdrawn.</summary>
    public string? WithdrawnReason { get; init; }
}

/// <summary>Where a bulletin stands.</summary>
public enum BulletinState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Its writer has done; a second person is asked to approve it.</summary>
    AwaitingApproval,

    /// <summary>Approved by a second person in its present version.</summary>
    Approved,

    /// <summary>Approved, and to be sent by itself at a set time.</summary>
    Scheduled,

    /// <summary>Sent to subscribers and public.</summary>
    Issued,

    /// <summary>Issued, then taken back: the public page says so and no more mail is sent.</summary>
    Withdrawn,
}
