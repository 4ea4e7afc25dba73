using System.Text;

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
