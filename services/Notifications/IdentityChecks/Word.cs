using System.Text.RegularExpressions;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.IdentityChecks;

/// <summary>A word of a text, or a number in it, and where it stands.</summary>
/// <param name="Folded">As it is compared: without case and accents, see <see cref="NameWords"/>.</param>
sealed partial record Word(int Start, string Text, string Folded)
{
    public int End => Start + Text.Length;

    public static IReadOnlyList<Word> Of(string text) =>
    [
        .. Pattern().Matches(text).Select(found => new Word(found.Index, found.Value, Fold(found.Value)))
            .Where(word => word.Folded.Length > 0),
    ];

    static string Fold(string word) => word.Any(char.IsDigit) ? word.ToUpperInvariant() : string.Concat(NameWords.Of(word));

    // Apostrophes belong to the word within it, not around it.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}\p{Cf}]+(?:['’‘`´ʼʻ][\p{L}\p{M}\p{N}\p{Cf}]+)*")]
    private static partial Regex Pattern();
}
