using System.Text.RegularExpressions;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Dissemination.Search;

/// <summary>The kinds a search can be narrowed by, as the index and the query string name them.</summary>
static class Facet
{
    public const string Theme = "theme";
    public const string Audience = "audience";
    public const string Setting = "setting";
    public const string AgeGroup = "ageGroup";
    public const string Year = "year";
    public const string Source = "source";

    public static readonly IReadOnlyList<string> All = [Theme, Audience, Setting, AgeGroup, Year, Source];
}

/// <summary>
/// Words for codes that have no list of their own: <c>health-visiting</c> is "Health visiting", <c>6-10</c> is "6 to 10".
/// </summary>
static partial class CodeNames
{
    public static string Of(LessonSource source) => source switch
    {
        LessonSource.PracticeReview => "practice-review",
        LessonSource.NationalInquiry => "national-inquiry",
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    public static CodeLabel Label(string code) => new(code, Words(code));

    public static string Words(string code)
    {
        var words = Range().Replace(code, " to ").Replace('-', ' ').Trim();
        return words.Length == 0 ? code : char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(@"(?<=^\d+)-(?=\d+$)")]
    private static partial Regex Range();
}

/// <summary>Hits are marked inside the index by two control characters that no indexed text can hold.</summary>
static class Highlights
{
    public const char Start = '\u0002';
    public const char End = '\u0003';

    /// <summary>The text as it may enter the index.</summary>
    public static string Without(string text) =>
        text.AsSpan().ContainsAnyInRange('\0', '\u001f')
            ? string.Concat(text.Select(letter => char.IsControl(letter) && letter is not ('\n' or '\t') ? ' ' : letter))
            : text;

    public static bool Marks(string text) => text.Contains(Start);

    public static IReadOnlyList<TextRun> Runs(string text)
    {
        var runs = new List<TextRun>();
        foreach (var (piece, index) in text.Split(Start).Select((piece, index) => (piece, index)))
        {
            var end = index == 0 ? -1 : piece.IndexOf(End);
            if (end > 0)
                runs.Add(new TextRun(piece[..end], Matched: true));
            if (piece.Length > end + 1)
                runs.Add(new TextRun(piece[(end + 1)..], Matched: false));
        }

        return runs;
    }
}
