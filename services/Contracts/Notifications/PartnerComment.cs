namespace Safeguarding.Contracts.Notifications;

/// <summary>What a partner said. Kept for ever, with the notification that the draft became.</summary>
public record PartnerComment
{
    /// <summary>The comment's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The agency that speaks.</summary>
    public required Agency Agency { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string Author { get; init; }

    /// <summary>The comment; absent where the agency only signs.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the agency signs beside the council.</summary>
    public required bool CoSigns { get; init; }

    /// <summary>The version of the draft or notification it is about.</summary>
    public required int OfVersion { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public required DateTime MadeAt { get; init; }
}
