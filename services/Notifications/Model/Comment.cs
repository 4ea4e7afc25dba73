using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Sealing;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Model;

/// <summary>What a health or police partner said of a draft or notification.</summary>
public class Comment : SealedRow
{
    string? _text;
    string? _content;

    public required Guid Id { get; init; }

    /// <summary>Id of the draft, which becomes the notification's.</summary>
    public required Guid DossierId { get; init; }

    public required Agency Agency { get; init; }

    public required string AuthorId { get; init; }

    public required string AuthorName { get; init; }

    public string? Text
    {
        get => Open(_text);
        init => _text = Close(value, _text);
    }

    /// <summary>
    /// What the draft said when it was commented on, see <see cref="StoredContent"/>. Null where a version of the notification says it, and
    /// where the partner had read an earlier draft, which nobody keeps.
    /// </summary>
    public string? Content
    {
        get => Open(_content);
        init => _content = Close(value, _content);
    }

    public required bool CoSigns { get; init; }

    public required int OfVersion { get; init; }

    public required DateTime MadeAt { get; init; }

    internal override Guid KeyId => DossierId;

    internal override string RowName => $"{Id:N}";

    /// <param name="read">The version that the partner has read.</param>
    internal static Comment Of(Dossier dossier, int read, PartnerCommentRequest request, CurrentUser user, DateTime now) => new()
    {
        Id = request.Id!.Value,
        DossierId = dossier.Id,
        Agency = user.Agency!.Value,
        AuthorId = user.Id,
        AuthorName = user.Name,
        Text = request.Text,
        CoSigns = request.CoSigns == true,
        OfVersion = read,
        Content = dossier.IsDraft && read == dossier.Version ? dossier.Content : null,
        MadeAt = now,
    };
}
