using System.Globalization;

namespace Safeguarding.Demo.People;

/// <summary>
/// Numbers with right check digits that no real child has: NHS numbers from the range kept for tests, school numbers of no authority.
/// </summary>
static class Numbers
{
    const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /// <summary>Weights 10 to 2, modulus 11 (NHS Data Dictionary); a remainder of 10 is never issued.</summary>
    public static string Nhs(Dice dice)
    {
        while (true)
        {
            var digits = string.Create(CultureInfo.InvariantCulture, $"999{dice.Between(0, 999_999):000000}");
            var check = (11 - digits.Select((digit, place) => (digit - '0') * (10 - place)).Sum() % 11) % 11;
            if (check != 10)
                return $"{digits[..3]} {digits[3..6]} {digits[6..]}{check}";
        }
    }

    /// <summary>Places 2 to 13, each times its place, modulus 23 (DfE, UPN guide). Local authority 000 does not exist.</summary>
    public static string Upn(Dice dice)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"000{dice.Between(0, 999_999_999):000000000}");
        return Letters[digits.Select((digit, place) => (digit - '0') * (place + 2)).Sum() % Letters.Length] + digits;
    }
}
