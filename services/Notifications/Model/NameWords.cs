using System.Globalization;
using System.Text;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Notifications.Model;

/// <summary>
/// Names as they are compared: without case, accents, spaces, hyphens and apostrophes, in any order, with or without middle names, and by
/// what a child is known as. They are typed differently from one day to the next.
/// </summary>
static class NameWords
{
    const int MaxWords = 12;

    // With a middle name or an initial between.
    const int MaxApart = 3;

    // Letters that are one of their own and no letter with an accent, as they are typed where there is no key for them.
    static readonly Dictionary<int, string> Plain = new()
    {
        ['Ł'] = "L",
        ['Ø'] = "O",
        ['Đ'] = "D",
        ['Ð'] = "D",
        ['Ħ'] = "H",
        ['Þ'] = "TH",
        ['Æ'] = "AE",
        ['Œ'] = "OE",
        ['ß'] = "SS",
        ['ẞ'] = "SS",
        ['ı'] = "I",
        ['ſ'] = "S",
        ['Ŧ'] = "T",
        ['Ŋ'] = "NG",
        ['ĸ'] = "K",
    };

    /// <summary>Pairs of a first and a last name, each in one order; the one name where there is only one.</summary>
    public static IReadOnlyCollection<string> Pairs(string? firstNames, string? lastName, string? otherNames)
    {
        var (first, last, other) = (Of(firstNames), Of(lastName), Of(otherNames));
        var pairs = new HashSet<string>(Cross(first, last));
        // All names in one field.
        if (first.Count == 0 || last.Count == 0)
            pairs.UnionWith(Cross([.. first, .. last], [.. first, .. last]));
        pairs.UnionWith(Cross(other, [.. first, .. last]));
        pairs.UnionWith(Cross(other, other));
        if (first.Count > 1 || last.Count > 1)
            pairs.UnionWith(Cross([string.Concat(first)], [string.Concat(last)]));
        if (pairs.Count == 0)
            pairs.UnionWith(first.Concat(last).Concat(other));
        return pairs;
    }

    /// <summary>
    /// Whether words of the text that stand close together, or the one word of a name that has no other, are one of these pairs.
    /// </summary>
    public static bool Mentions(string text, IReadOnlySet<string> pairs)
    {
        if (pairs.Count == 0)
            return false;
        var words = Words(text);
        for (var index = 0; index < words.Count; index++)
        {
            if (pairs.Contains(words[index]) || words.Skip(index + 1).Take(MaxApart).Any(next => pairs.Contains(Pair(words[index], next))))
                return true;
        }

        return false;
    }

    /// <summary>Each word of a name once.</summary>
    public static IReadOnlyList<string> Of(string? names) => [.. Words(names).Distinct().Take(MaxWords)];

    static IEnumerable<string> Cross(IReadOnlyList<string> some, IReadOnlyList<string> others) =>
        from one in some
        from another in others
        where one.Length > 0 && another.Length > 0 && one != another
        select Pair(one, another);

    static string Pair(string one, string another) =>
        string.CompareOrdinal(one, another) < 0 ? $"{one} {another}" : $"{another} {one}";

    static IReadOnlyList<string> Words(string? names)
    {
        var words = new StringBuilder();
        foreach (var rune in (CleanText.Line(names) ?? "").Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var upper = Rune.ToUpperInvariant(rune);
            if (Plain.TryGetValue(upper.Value, out var plain))
                words.Append(plain);
            else if (Rune.IsLetter(upper))
                words.Append(upper.ToString());
            else if (!IsPartOfWord(rune))
                words.Append(' ');
        }

        return words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    static bool IsPartOfWord(Rune rune) => rune.Value is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or 'ʻ'
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
