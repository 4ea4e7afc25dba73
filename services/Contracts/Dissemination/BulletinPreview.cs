namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// What a bulletin will look like: <c>GET /api/dissemination/bulletins/drafts/{id}/preview</c> (editors), made by the same code as the public page and the mail.
/// </summary>
public record BulletinPreview
{
    /// <summary>The public page. Of a bulletin not yet issued, the number it would get and the moment of asking stand in it.</summary>
    public required IssuedBulletin Page { get; init; }

    /// <summary>The version it was made from: the one to approve.</summary>
    public required int Version { get; init; }

    /// <summary>Subject of the email.</summary>
    public required string MailSubject { get; init; }

    /// <summary>The email as plain text; where each subscriber has links of their own, <c>your-own-link</c> stands.</summary>
    public required string MailText { get; init; }
}
