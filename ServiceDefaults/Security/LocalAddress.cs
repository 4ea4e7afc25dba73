using System.Text;

namespace Safeguarding.ServiceDefaults.Security;

/// <summary>Where somebody goes on after signing in, as an address says it: a place of this site, or none.</summary>
public static class LocalAddress
{
    /// <summary>
    /// The path, with whatever a header cannot carry encoded; null for every address that
    /// a browser could read as one of another site: "//elsewhere",
    /// "/\elsewhere", and either with a tab or line break between, which browsers skip.
    /// </summary>
    public static string? Of(string? address) =>
        address is "/" or ['/', not ('/' or '\\'), ..] && !address.Any(letter => char.IsControl(letter) || letter == '\\')
            && Encodable(address)
            ? Encode(address)
            : null;

    static bool Encodable(string address) => address.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);

    static string Encode(string address) => string.Concat(address.EnumerateRunes().Select(rune => rune.Value is > ' ' and < 0x7f
        ? rune.ToString()
        : Uri.EscapeDataString(rune.ToString())));
}
