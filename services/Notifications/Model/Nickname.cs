using Safeguarding.Notifications.Sealing;

namespace Safeguarding.Notifications.Model;

/// <summary>What the partners of an area call a case among themselves. It is told to nobody else, and no message carries it.</summary>
public class Nickname : SealedRow
{
    string? _text;

    /// <summary>Id of the draft, which becomes the notification's.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The area whose partners see it.</summary>
    public required string AreaCode { get; init; }

    public required string Text
    {
        get => Open(_text)!;
        set => _text = Close(value, _text);
    }

    internal override Guid KeyId => CaseId;

    internal override string RowName => AreaCode;
}
