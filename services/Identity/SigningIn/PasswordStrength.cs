using System.Text.RegularExpressions;
using Part = Zxcvbn.Match;

namespace Safeguarding.Identity.SigningIn;

/// <summary>
/// How hard a password is to guess for who tries the likely ones first: common
/// passwords, names and words, with the years, digits, keyboard walks and
/// swapped letters that people add to them. The lists and the search for them are those of zxcvbn
/// (https://www.usenix.org/conference/usenixsecurity16/technical-sessions/presentation/wheeler).
/// </summary>
static partial class PasswordStrength
{
    /// <summary>Three words that have nothing to do with each other, as the NCSC advises, come to more.</summary>
    const double Enough = 21.5;

    // The search grows with the square of the length, and no password is weak for what follows.
    const int MaxLength = 64;

    static readonly IReadOnlyList<string> Predictable = Read();

    /// <param name="own">What stands near to the person: their name, address and organisation.</param>
    public static bool IsEnough(string password, IEnumerable<string> own)
    {
        var plain = Separators().Replace(Year().Replace(password.Trim().ToLowerInvariant(), "1999"), " ");
        string[] near = [.. own.Select(word => word.ToLowerInvariant()), .. Predictable];
        var parts = new Zxcvbn.Zxcvbn().EvaluatePassword(plain[..Math.Min(plain.Length, MaxLength)], near).MatchSequence;
        // What is repeated adds nothing.
        return parts.DistinctBy(part => part.Token).Sum(part => Bits(part, near)) >= Enough;
    }

    // Digits and signs between words cost who guesses little, and so does what everybody adds.
    static double Bits(Part part, string[] near) => part.Pattern switch
    {
        "spatial" => Math.Min(part.Entropy, 6),
        "sequence" or "repeat" or "year" or "date" => Math.Min(part.Entropy, 4),
        "bruteforce" when !part.Token.All(char.IsLetter) => 1 + 1.5 * part.Token.Count(char.IsLetterOrDigit),
        "dictionary" when near.Any(word => word == part.Token
            || (word.Length >= 5 && part.Token.StartsWith(word, StringComparison.Ordinal))) => Math.Min(part.Entropy, 4),
        _ => part.Entropy,
    };

    static string[] Read()
    {
        using var stream = typeof(PasswordStrength).Assembly.GetManifestResourceStream(
            "Safeguarding.Identity.SigningIn.predictable-words.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex("(?<![0-9])20[0-9][0-9](?![0-9])")]
    private static partial Regex Year();

    [GeneratedRegex(@"[\s._-]+")]
    private static partial Regex Separators();
}
