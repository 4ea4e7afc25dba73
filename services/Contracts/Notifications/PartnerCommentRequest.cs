namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// A comment of a health or police partner of the area on a notification, or on a draft that its council has shared; with or without a
/// signature beside the council's. A text or a signature is needed.
/// </summary>
public record PartnerCommentRequest
{
    /// <summary>The comment's id, a UUID (version 7) made by the caller, so that a retry is the same comment. Required.</summary>
    public Guid? Id { get; init; }

    /// <summary>The comment, at most 10,000 characters.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the agency signs the notification beside the council.</summary>
    public bool? CoSigns { get; init; }
}
