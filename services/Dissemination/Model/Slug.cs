using System.Globalization;
using System.Text;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Dissemination.Model;

/// <summary>The readable, unique and permanent last part of a lesson's address.</summary>
public static class Slug
{
    const int MaxOfTitle = 80;

    /// <summary>
    /// The end is always taken from the id: a number counted up on a clash would depend on the order in which messages arrive.
    /// Any title has one, whatever characters are in it.
    /// </summary>
    public static string Of(string title, Guid id)
    {
        var words = Readable(title);
        var end = id.ToString("N")[^8..];
        return words.Length == 0 ? $"lesson-{end}" : $"{words}-{end}";
    }

    static string Readable(string title)
    {
        var slug = new StringBuilder();
        foreach (var letter in (CleanText.Line(title) ?? "").Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            // Accents and apostrophes belong to their word; everything else parts words.
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && letter is not ('\'' or '’')
                && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var text = slug.ToString().Trim('-');
        if (text.Length <= MaxOfTitle)
            return text;
        var lastWhole = text.LastIndexOf('-', MaxOfTitle);
        return text[..(lastWhole > 0 ? lastWhole : MaxOfTitle)];
    }
}
