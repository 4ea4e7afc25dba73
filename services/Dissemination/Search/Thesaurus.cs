using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Search;

/// <summary>Other words for themes: a search for "data sharing" also finds what is filed under information sharing.</summary>
public sealed class Thesaurus
{
    static readonly HashSet<string> Unimportant = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "how", "in", "is", "it", "of", "on", "or", "that", "the", "to", "was",
        "what", "when", "where", "which", "who", "why", "with",
    };

    public static readonly Thesaurus Empty = new(new Taxonomy([]));

    readonly Dictionary<string, string> _themeOf = [];

    public Thesaurus(Taxonomy taxonomy)
    {
        foreach (var theme in taxonomy.Themes)
        {
            foreach (var phrase in theme.Synonyms.Prepend(theme.Name))
                _themeOf.TryAdd(Normal(phrase), theme.Code);
        }

        MaxPhraseLength = _themeOf.Keys.Select(phrase => phrase.Count(letter => letter == ' ') + 1).DefaultIfEmpty().Max();
    }

    /// <summary>Words in the longest phrase it knows.</summary>
    public int MaxPhraseLength { get; }

    public string? ThemeOf(string phrase) => _themeOf.GetValueOrDefault(Normal(phrase));

    /// <summary>A theme as one word of the index, which no text can hold by chance.</summary>
    public static string TokenOf(string code) => "thm" + string.Concat(code.Where(char.IsAsciiLetterOrDigit));

    public static bool IsUnimportant(string word) => Unimportant.Contains(word);

    // Capitals, hyphens, small words and a plural s make no difference.
    static string Normal(string phrase) => string.Join(' ', Words(phrase.ToLowerInvariant())
        .Where(word => !IsUnimportant(word)).Select(word => word.Length > 3 ? word.TrimEnd('s') : word));

    static IEnumerable<string> Words(string text) =>
        string.Concat(text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
