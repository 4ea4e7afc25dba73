using System.Globalization;
using System.Text;

namespace Safeguarding.ServiceDefaults.Text;

/// <summary>Characters that nobody sees, and which of them a script or an emoji cannot do without.</summary>
static class InvisibleCharacters
{
    const int NonJoiner = 0x200C;
    const int Joiner = 0x200D;

    /// <summary>What a white space is kept as; null where the character is none.</summary>
    public static char? Space(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => (char)rune.Value,
        // Vertical tab, form feed, next line, line and paragraph separator.
        0x0B or 0x0C or 0x85 or 0x2028 or 0x2029 => '\n',
        // Braille without dots, which is drawn as a gap.
        0x2800 => ' ',
        _ => Rune.IsWhiteSpace(rune) ? ' ' : null,
    };

    public static bool Drops(Rune rune, Rune before, Rune next) => rune.Value switch
    {
        Joiner => !(JoinsEmoji(before, next) || ShapesLetters(before, next)),
        NonJoiner => !ShapesLetters(before, next),
        // They choose one of several forms of the character before them: emoji, ideographs, Mongolian letters.
        (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180D) or 0x180F => !CanVary(before),
        // The letters of a flag, for example Scotland's, behind the black flag.
        >= 0xE0020 and <= 0xE007F => before.Value != 0x1F3F4 && before.Value is < 0xE0020 or > 0xE007F,
        _ => IsNoCharacter(rune) || IsIgnorable(rune.Value),
    };

    // U+FFFE is the one that .NET's own normalising throws at.
    static bool IsNoCharacter(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control || (rune.Value & 0xFFFE) == 0xFFFE
        || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    // Marks of direction are among them: text is shown in the order of its own letters, and no file's ending can look like another.
    static bool IsIgnorable(int code) => code is 0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x180E or 0x200B
        or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x3164 or 0xFEFF or 0xFFA0
        or (>= 0xFFF0 and <= 0xFFFC) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);

    static bool JoinsEmoji(Rune before, Rune next) => (IsPicture(before) || before.Value == 0xFE0F) && IsPicture(next);

    static bool IsPicture(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol
        || rune.Value is >= 0x1F3FB and <= 0x1F3FF;

    // Persian and the scripts of India need them between letters, and after a vowel killer also at a word's end.
    static bool ShapesLetters(Rune before, Rune next) =>
        IsShapedLetter(before) && (IsShapedLetter(next) || Rune.GetUnicodeCategory(before) == UnicodeCategory.NonSpacingMark);

    static bool IsShapedLetter(Rune rune) => rune.Value is >= 0x0600 and <= 0x1CFF
        && (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    static bool CanVary(Rune before) =>
        before.Value > ' ' && Space(before) is null && Rune.GetUnicodeCategory(before) != UnicodeCategory.Control;
}
