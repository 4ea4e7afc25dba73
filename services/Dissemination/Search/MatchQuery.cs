using System.Text;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Search;

/// <summary>
/// What a person typed, as an FTS5 expression. Everything typed ends up inside quotes, so that no input can be an operator or an error:
/// words are joined by "and", "quoted words" are a phrase, word* is a prefix, and the name of a theme finds the theme.
/// </summary>
static class MatchQuery
{
    const int MaxTextLength = 1_000;
    const int MaxTerms = 32;

    /// <summary>The expression, or null where nothing typed can be searched for.</summary>
    public static string? From(string typed, Thesaurus thesaurus)
    {
        var terms = Terms(typed).Where(term => term.Text.EnumerateRunes().Any(Rune.IsLetterOrDigit)).Take(MaxTerms).ToList();
        if (terms.Exists(term => !term.IsUnimportant))
            terms.RemoveAll(term => term.IsUnimportant);
        return terms.Count == 0 ? null : string.Join(" AND ", Expressions(terms, thesaurus));
    }

    static IEnumerable<Term> Terms(string typed)
    {
        var read = typed.Length > MaxTextLength ? typed[..MaxTextLength] : typed;
        var clean = string.Concat(read.Select(letter => char.IsControl(letter) ? ' ' : letter is '“' or '”' ? '"' : letter));
        // Every second piece stood between quotes; a quote left open reaches to the end.
        return clean.Split('"').SelectMany((piece, index) => index % 2 == 1
            ? [new Term(piece.Trim(), IsPrefix: false, IsWord: false)]
            : piece.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.EndsWith('*')
                ? new Term(word.TrimEnd('*'), IsPrefix: true, IsWord: false)
                : new Term(word, IsPrefix: false, IsWord: true)));
    }

    static IEnumerable<string> Expressions(List<Term> terms, Thesaurus thesaurus)
    {
        for (var at = 0; at < terms.Count;)
        {
            var (length, theme) = LongestTheme(terms, at, thesaurus);
            var words = string.Join(" AND ", terms.Skip(at).Take(length).Select(term => term.Quoted));
            var written = $"{{title finding why improvement}} : ({words})";
            yield return theme is null ? written : $"({written} OR theme : \"{Thesaurus.TokenOf(theme)}\")";
            at += length;
        }
    }

    static (int Length, string? Theme) LongestTheme(List<Term> terms, int at, Thesaurus thesaurus)
    {
        var words = terms.Skip(at).TakeWhile(term => term.IsWord).Take(thesaurus.MaxPhraseLength).Select(term => term.Text).ToList();
        for (var length = words.Count; length > 0; length--)
        {
            if (thesaurus.ThemeOf(string.Join(' ', words.Take(length))) is { } theme)
                return (length, theme);
        }

        return (1, null);
    }

    sealed record Term(string Text, bool IsPrefix, bool IsWord)
    {
        public bool IsUnimportant => IsWord && Thesaurus.IsUnimportant(Text);

        public string Quoted => $"\"{Text}\"{(IsPrefix ? " *" : "")}";
    }
}

/// <summary>Other words for themes: a search for "data sharing" also finds what is filed under information sharing.</summary>
public sealed class Thesaurus
{
    static readonly HashSet<string> Unimportant = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "how", "in", "is", "it", "of", "on", "or", "that", "the", "to",
        "was", "what", "when", "where", "which", "who", "why", "with",
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
