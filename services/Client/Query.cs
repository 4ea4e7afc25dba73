namespace Safeguarding.Client;

/// <summary>The query of a call to a service.</summary>
public static class Query
{
    /// <summary>The values that are not empty, with their question mark; nothing where all are.</summary>
    public static string Of(params IEnumerable<(string Key, string? Value)> values)
    {
        var given = string.Join('&', values.Where(value => !string.IsNullOrEmpty(value.Value))
            .Select(value => $"{Uri.EscapeDataString(value.Key)}={Uri.EscapeDataString(value.Value!)}"));
        return given.Length == 0 ? "" : $"?{given}";
    }
}
