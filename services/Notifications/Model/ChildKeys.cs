using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Model;

/// <summary>By what the same child is found in two notifications. Digests, so that an index does not list names and numbers.</summary>
static class ChildKeys
{
    public static string? Nhs(ChildDetails child) =>
        string.Concat((child.NhsNumber ?? "").Where(char.IsAsciiDigit)) is { Length: 10 } number ? Digest("nhs", number) : null;

    /// <summary>Names without case, accents, spaces and hyphens: they are typed differently from one day to the next.</summary>
    public static string? NameAndBirth(ChildDetails child) =>
        child.BirthDate is { } born && Plain($"{child.FirstNames}{child.LastName}") is { Length: > 0 } name
            ? Digest("name", name, born.ToString("O", CultureInfo.InvariantCulture))
            : null;

    static string Plain(string name) => string.Concat(
        name.Normalize(NormalizationForm.FormD).Where(char.IsLetter).Select(char.ToUpperInvariant));

    static string Digest(params string[] parts) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
