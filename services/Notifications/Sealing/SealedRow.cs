using System.Runtime.CompilerServices;

namespace Safeguarding.Notifications.Sealing;

/// <summary>
/// A row some of whose texts are sealed in the database, under the key of its notification. It is read with its key, and a text is opened
/// when somebody asks for it; what is set is sealed as it is saved, see <see cref="SealingInterceptor"/>. Queries see only what is stored:
/// they can ask whether there is something, and nothing else.
/// </summary>
public abstract class SealedRow
{
    // In the column's place until it is saved: nothing that was forgotten to be sealed can be stored.
    const string Unsealed = "";

    Dictionary<string, string?>? _open;

    public NotificationKey? Key { get; private set; }

    /// <summary>The notification, or the draft, whose key it is.</summary>
    internal abstract Guid KeyId { get; }

    /// <summary>What tells it from other rows of its table and its notification.</summary>
    internal abstract string RowName { get; }

    protected string? Open(string? stored, [CallerMemberName] string field = "")
    {
        if (stored is null)
            return null;
        if (_open?.TryGetValue(field, out var known) == true)
            return known;
        var key = Key ?? throw new InvalidOperationException($"{GetType().Name}.{field} is asked for without its key.");
        return (_open ??= [])[field] = key.Open(stored, NameOf(field));
    }

    /// <returns>What the column's field is to hold.</returns>
    protected string? Close(string? text, string? stored, [CallerMemberName] string field = "")
    {
        if (text == Open(stored, field))
            return stored;
        (_open ??= [])[field] = text;
        return text is null ? null : Unsealed;
    }

    internal static bool IsUnsealed(object? stored) => stored is Unsealed;

    internal string TextOf(string field) => _open![field]!;

    internal string NameOf(string field) => $"{GetType().Name}/{RowName}/{field}";
}
