namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// One row of the editors' list: <c>GET /api/dissemination/bulletins/desk?state=&amp;q=&amp;sort=</c> (<see cref="Page{T}"/>, editors), bulletins in every state.
/// <c>state</c> is a <see cref="BulletinState"/>, <c>q</c> words of the title; last changed first, or first changed first with <c>sort=changed</c>.
/// </summary>
public record BulletinHeading
{
    /// <summary>The bulletin's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public required BulletinState State { get; init; }

    /// <summary>How many lessons it holds.</summary>
    public required int Lessons { get; init; }

    /// <summary>Ids of the people who wrote any of it; none of them can approve it.</summary>
    public required IReadOnlyList<string> WriterIds { get; init; }

    /// <summary>Issue number, once issued.</summary>
    public int? IssueNumber { get; init; }

    /// <summary>When it was issued (UTC).</summary>
    public DateTime? IssuedAt { get; init; }

    /// <summary>Names of the people who wrote any of it, as they were then.</summary>
    public IReadOnlyList<string> Writers { get; init; } = [];

    /// <summary>Name of the person who approved the present version.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>When it will be sent by itself (UTC), where that is set.</summary>
    public DateTime? ScheduledFor { get; init; }

    /// <summary>When it was last changed (UTC).</summary>
    public required DateTime ChangedAt { get; init; }
}
