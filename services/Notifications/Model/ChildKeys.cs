using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Notifications.Model;

/// <summary>
/// By what the same child or place is found in two notifications: HMACs with a secret of the service, see
/// <see cref="Sealing.MatchingSecret"/>. A plain digest of ten digits, or of a name and a date, is found out by trying them all.
/// </summary>
public sealed class ChildKeys(byte[] secret)
{
    const int Bytes = 16;
    const int YearsApart = 10;

    public string? Nhs(ChildDetails child) =>
        CleanText.Compact(child.NhsNumber) is { Length: 10 } number ? Key("nhs", number) : null;

    public string? Birth(DateOnly? born) => born is { } date ? Key("born", date.ToString("O", CultureInfo.InvariantCulture)) : null;

    /// <summary>The keys of dates that are mistaken for this one: day and month swapped, or one of the three parts different.</summary>
    public IReadOnlySet<string> Mistaken(DateOnly born)
    {
        var (year, month, day) = born;
        IEnumerable<(int Year, int Month, int Day)> dates =
        [
            (year, day, month),
            .. Enumerable.Range(1, 31).Select(other => (year, month, other)),
            .. Enumerable.Range(1, 12).Select(other => (year, other, day)),
            .. Enumerable.Range(year - YearsApart, (2 * YearsApart) + 1).Select(other => (other, month, day)),
        ];
        return dates.Where(date => date.Month <= 12 && date.Day <= DateTime.DaysInMonth(date.Year, date.Month))
            .Select(date => Birth(new DateOnly(date.Year, date.Month, date.Day))!).ToHashSet();
    }

    /// <summary>A key for each way in which the child's name may be said; two children with one in common have alike names.</summary>
    public IReadOnlySet<string> Names(ChildDetails child) =>
        NameWords.Pairs(child.FirstNames, child.LastName, child.OtherNames).Select(pair => Key("name", pair)).ToHashSet();

    public string? Place(string? postcode) => CleanText.Compact(postcode) is { } compact ? Key("place", compact) : null;

    string Key(string what, string value) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{what}\n{value}")).AsSpan(0, Bytes));
}
