using System.Buffers;
using System.Text;

namespace Safeguarding.ServiceDefaults.Text;

/// <summary>
/// The one rule for what people and programs type: nothing is refused for an odd character, and nothing invisible is kept. What comes out
/// is Unicode NFC, can be compared, indexed and shown, and is null where nothing is left.
/// </summary>
public static class CleanText
{
    // Printable ASCII needs no look at its characters, only at its spaces.
    static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code)]);

    /// <summary>A name, a number, a title: one line, with single spaces.</summary>
    public static string? Line(string? typed)
    {
        if (Visible(typed) is not { } text)
            return null;
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
                line.Append(letter);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return NullIfEmpty(line.ToString().TrimEnd(' '));
    }

    /// <summary>A text that may have lines: they and their indents stay, every line break is <c>\n</c>.</summary>
    public static string? Lines(string? typed)
    {
        if (Visible(typed) is not { } text)
            return null;
        return NullIfEmpty(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim());
    }

    /// <summary>A number or code without what stands between its characters: spaces, hyphens, dots. In capitals and plain digits.</summary>
    public static string? Compact(string? typed) => NullIfEmpty(string.Concat(
        (Visible(typed) ?? "").Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)));

    /// <summary>As <see cref="Line"/> or <see cref="Lines"/>, as a field of that name can take it.</summary>
    public static string? Of(string? field, string? typed) => OneLineFields.Has(field) ? Line(typed) : Lines(typed);

    /// <summary>Everything that can be seen, in NFC. White space is a space, a tab or a line break.</summary>
    static string? Visible(string? typed)
    {
        if (typed is null || !typed.AsSpan().ContainsAnyExcept(Plain))
            return typed;
        var kept = new StringBuilder(typed.Length);
        var before = default(Rune);
        var position = 0;
        while (position < typed.Length)
        {
            // Half a character comes out as U+FFFD with a status; one that was typed as such stays.
            var status = Rune.DecodeFromUtf16(typed.AsSpan(position), out var rune, out var length);
            position += length;
            if (status != OperationStatus.Done)
                continue;
            var space = InvisibleCharacters.Space(rune);
            if (space is null && InvisibleCharacters.Drops(rune, before, Next(typed, position)))
                continue;
            before = space is { } white ? new Rune(white) : rune;
            kept.Append(before.ToString());
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    static Rune Next(string text, int position) =>
        Rune.TryGetRuneAt(text, Math.Min(position, text.Length - 1), out var next) && position < text.Length ? next : default;

    static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
