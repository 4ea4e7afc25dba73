using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.IdentityChecks;

/// <summary>
/// Names of people, also with an s for "of" or for the family. Many names are words as well, so one that begins with a small letter counts
/// only beside another; in scripts that have no small letters and no spaces each place counts that reads like the name.
/// </summary>
static class NameSpans
{
    public static IEnumerable<IdentifyingSpan> In(string text, IReadOnlyList<Word> words, IReadOnlySet<string> names) =>
        OfWords(text, words, names).Concat(names.Where(IsWithoutCase).SelectMany(name => Places(text, name)));

    static IEnumerable<IdentifyingSpan> OfWords(string text, IReadOnlyList<Word> words, IReadOnlySet<string> names)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var first = at;
            if (LengthOf(words[at], names) is not { } length)
                continue;
            var isSure = !char.IsLower(words[at].Text[0]);
            while (at + 1 < words.Count && IsBeside(text, words[at], words[at + 1]) && LengthOf(words[at + 1], names) is { } next)
                (at, length, isSure) = (at + 1, next, true);
            if (isSure)
                yield return Spans.Between(words[first].Start, words[at].Start + length, IdentityKind.Name);
        }
    }

    /// <returns>How much of the word is the name; null where it is none.</returns>
    static int? LengthOf(Word word, IReadOnlySet<string> names)
    {
        if (names.Contains(word.Folded))
            return word.Text.Length;
        if (word.Folded.Length < 2 || word.Folded[^1] != 'S' || !names.Contains(word.Folded[..^1]))
            return null;
        return word.Text.Length - (char.IsLetter(word.Text[^2]) ? 1 : 2);
    }

    // A space, a hyphen, or the point of an initial.
    static bool IsBeside(string text, Word one, Word next) =>
        next.Start - one.End <= 2 && text.AsSpan(one.End, next.Start - one.End).IndexOfAnyExcept(" -.\u2010\u2011") < 0;

    static bool IsWithoutCase(string name) => name.Length > 1 && name.All(letter => char.IsLetter(letter) && !char.IsUpper(letter));

    static IEnumerable<IdentifyingSpan> Places(string text, string name)
    {
        for (var at = Next(0); at >= 0; at = Next(at + name.Length))
            yield return new IdentifyingSpan(at, name.Length, IdentityKind.Name);

        int Next(int from) => text.IndexOf(name, from, StringComparison.Ordinal);
    }
}
