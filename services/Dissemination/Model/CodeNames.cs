using System.Text.RegularExpressions;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Dissemination.Model;

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
