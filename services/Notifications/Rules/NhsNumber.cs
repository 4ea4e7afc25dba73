using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Notifications.Rules;

/// <summary>The NHS number's check digit: weights 10 to 2, modulus 11 (NHS Data Dictionary).</summary>
static class NhsNumber
{
    const int MaxLength = 20;

    public static void Check(string path, ChildDetails child, RuleScope scope)
    {
        scope.Errors.MaxLength($"{path}.nhsNumber", child.NhsNumber, MaxLength);
        scope.Errors.MaxLength($"{path}.nhsNumberOverride", child.NhsNumberOverride, 400);
        if (child.NhsNumber is { Length: <= MaxLength } number && string.IsNullOrWhiteSpace(child.NhsNumberOverride) && !IsValid(number))
            scope.Errors.Add($"{path}.nhsNumber", "check-digit", "This is not a valid NHS number. Correct it, or say why it is right.");
    }

    /// <summary>As the NHS writes it, <c>943 476 5919</c>; as it was typed where it is none.</summary>
    public static string? InOneForm(string? typed) =>
        CleanText.Compact(typed) is { Length: 10 } digits && digits.All(char.IsAsciiDigit)
            ? $"{digits[..3]} {digits[3..6]} {digits[6..]}"
            : typed;

    public static bool IsValid(string number)
    {
        if (CleanText.Compact(number) is not { Length: 10 } digits || !digits.All(char.IsAsciiDigit))
            return false;

        // A remainder that asks for 10 as check digit means that the number was never issued.
        var check = 11 - digits.Take(9).Select((digit, index) => (digit - '0') * (10 - index)).Sum() % 11;
        return check % 11 == digits[9] - '0' && check != 10;
    }
}
