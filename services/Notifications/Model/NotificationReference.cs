using System.Globalization;
using System.Security.Cryptography;

namespace Safeguarding.Notifications.Model;

/// <summary>Makes a reference for a year. A delegate, so that a collision can be brought about.</summary>
public delegate string NewReference(int year);

/// <summary>
/// References that people read out and type: <c>SIN-2026-7QK4R-X</c>. Random, so that none can be guessed from another, and without
/// vowels (no words) and with one of each pair that looks alike (no mistakes).
/// </summary>
public static class NotificationReference
{
    // 23 is prime, so the weighted sum finds every single wrong character and every swapped pair.
    const string Alphabet = "23456789CDFGHJKMNPQRTWX";
    const int Random = 5;

    public static string New(int year) => New("SIN", year);

    /// <summary>The number of a person's request for what is held about them, made the same way.</summary>
    public static string OfSubjectRequest(int year) => New("DSR", year);

    static string New(string prefix, int year)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{RandomNumberGenerator.GetString(Alphabet, Random)}");
        return $"{prefix}-{body}-{CheckCharacter(body)}";
    }

    public static bool IsValid(string reference) =>
        reference is ['S', 'I', 'N', '-', _, _, _, _, '-', _, _, _, _, _, '-', var check]
        && reference[9..14].All(Alphabet.Contains)
        && reference[4..8].All(char.IsAsciiDigit)
        && check == CheckCharacter(reference[4..14]);

    static char CheckCharacter(string body)
    {
        var sum = body.Where(char.IsAsciiLetterOrDigit).Select((character, index) => (index + 1) * Value(character, index)).Sum();
        return Alphabet[sum % Alphabet.Length];
    }

    static int Value(char character, int index) => index < 4 ? character - '0' : Alphabet.IndexOf(character, StringComparison.Ordinal);
}
