using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Safeguarding.Contracts;

/// <summary>Enums by the names that the JSON of the contracts, addresses and forms give them.</summary>
public static class Codes
{
    /// <summary>The value's name.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.All[value];

    /// <summary>The value of a name; null for none and for what is no name.</summary>
    public static T? Parse<T>(string? code)
        where T : struct, Enum => Names<T>.All.Where(known => known.Value == code).Select(known => (T?)known.Key).FirstOrDefault();

    /// <summary>The name itself where it is one, else null.</summary>
    public static string? Known<T>(string? code)
        where T : struct, Enum => Parse<T>(code) is null ? null : code;

    static class Names<T>
        where T : struct, Enum
    {
        public static readonly IReadOnlyDictionary<T, string> All = Enum.GetValues<T>().ToDictionary(value => value, NameOf);

        static string NameOf(T value) =>
            typeof(T).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
            ?? JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
    }
}
