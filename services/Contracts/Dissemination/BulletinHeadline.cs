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
