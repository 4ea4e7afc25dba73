using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Rules;

/// <summary>The NHS number's check digit: weights 10 to 2, modulus 11 (NHS Data Dictionary).</summary>
static class NhsNumber
{
    const int Longest = 20;

    public static void Check(string path, ChildDetails child, RuleScope scope)
    {
        scope.Errors.MaxLength($"{path}.nhsNumber", child.NhsNumber, Longest);
        scope.Errors.MaxLength($"{path}.nhsNumberOverride", child.NhsNumberOverride, 400);
        if (child.NhsNumber is { Length: <= Longest } number && string.IsNullOrWhiteSpace(child.NhsNumberOverride) && !IsValid(number))
            scope.Errors.Add($"{path}.nhsNumber", "check-digit", "This is not a valid NHS number. Correct it, or say why it is right.");
    }

    public static bool IsValid(string number)
    {
        var digits = number.Replace(" ", "", StringComparison.Ordinal);
        if (digits.Length != 10 || !digits.All(char.IsAsciiDigit))
            return false;

        // A remainder that asks for 10 as check digit means that the number was never issued.
        var check = 11 - digits.Take(9).Select((digit, index) => (digit - '0') * (10 - index)).Sum() % 11;
        return check % 11 == digits[9] - '0' && check != 10;
    }
}
