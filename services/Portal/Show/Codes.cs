using System.Text.Json;

namespace Safeguarding.Portal.Show;

/// <summary>Enums by the names that addresses, forms and the services' JSON give them.</summary>
public static class Codes
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The value of a code; null for none and for what is no code.</summary>
    public static T? Parse<T>(string? code)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Of(value!.Value) == code);

    /// <summary>The code, or null where it is none.</summary>
    public static string? Known<T>(string? code)
        where T : struct, Enum => Parse<T>(code) is null ? null : code;

    /// <summary>Every value to choose from, in the words of a page.</summary>
    public static IReadOnlyList<Choice> Choices<T>(Func<T, string> words, Func<T, string?>? hint = null, Func<T, bool>? offered = null)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(value => offered?.Invoke(value) != false).Select(value => new Choice(Of(value), words(value), hint?.Invoke(value)))];
}
