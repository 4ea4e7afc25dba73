using System.Text.Json;

namespace Safeguarding.Contracts;

/// <summary>Enums by the names that the JSON of the contracts, addresses and forms give them.</summary>
public static class Codes
{
    /// <summary>The value's name.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The value of a name; null for none and for what is no name.</summary>
    public static T? Parse<T>(string? code)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Of(value!.Value) == code);

    /// <summary>The name, or null where it is none.</summary>
    public static string? Known<T>(string? code)
        where T : struct, Enum => Parse<T>(code) is null ? null : code;
}
