using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Sealing;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Model;

/// <summary>
/// A notification, or an amendment of one, that is being written. Any notifier of the council resumes it; it is deleted when it is sent.
/// </summary>
public class Draft : SealedRow, IVersioned
{
    string? _content;
    string? _handoverNote;

    public required Guid Id { get; init; }

    /// <summary>Area of the council whose people write it; of an amendment the one that answers for the notification.</summary>
    public required string CouncilCode { get; set; }

    /// <summary>The notification that it is to amend, and the version it began with; null for one that is still to be sent.</summary>
    public Guid? AmendsId { get; init; }

    public Notification? Amends { get; private init; }

    public int? AmendsVersion { get; init; }

    /// <summary>The withdrawn notification that it is to send anew; null for others.</summary>
    public Guid? ReplacesId { get; init; }

    public Notification? Replaces { get; private init; }

    public IncidentKind? Kind { get; private set; }

    public DateOnly? BecameAwareOn { get; private set; }

    /// <summary>See <see cref="StoredContent"/>.</summary>
    public string Content
    {
        get => Open(_content)!;
        private set => _content = Close(value, _content);
    }

    public DateTime SavedAt { get; private set; }

    public string SavedById { get; private set; } = "";

    /// <summary>When the council asked its partners to comment; until then nobody else sees the draft.</summary>
    public DateTime? SharedAt { get; set; }

    /// <summary>The area of the council that handed it over last, who did it and when; null while none has.</summary>
    public string? HandedOverFromCode { get; private set; }

    public string? HandedOverByName { get; private set; }

    public DateTime? HandedOverAt { get; private set; }

    public string? HandoverNote
    {
        get => Open(_handoverNote);
        private set => _handoverNote = Close(value, _handoverNote);
    }

    public int Version { get; set; }

    internal override Guid KeyId => Id;

    internal override string RowName => "";

    public void Save(NotificationContent content, CurrentUser user, DateTime now)
    {
        Kind = content.Kind;
        BecameAwareOn = content.BecameAwareOn;
        Content = StoredContent.Write(content);
        SavedAt = now;
        SavedById = user.Id;
    }

    /// <summary>The area that it names as responsible is the new one; its own partners are asked anew.</summary>
    public void HandOver(string areaCode, string? note, CurrentUser user, DateTime now)
    {
        (HandedOverFromCode, HandedOverByName, HandedOverAt, HandoverNote) = (CouncilCode, user.Name, now, note);
        CouncilCode = areaCode;
        SharedAt = null;
        var content = StoredContent.Read(Content);
        var others = content.OtherAreas?.Where(other => other.AreaCode != areaCode).ToList();
        Save(content with { AreaCode = areaCode, OtherAreas = others }, user, now);
    }
}
