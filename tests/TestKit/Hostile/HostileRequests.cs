using System.Text;

namespace Safeguarding.TestKit.Hostile;

/// <summary>
/// What stands around a body by mistake or on purpose: in addresses, as they are sent, and in headers; and bodies that are none.
/// </summary>
public static class HostileRequests
{
    public static readonly IReadOnlyList<string> Parameters =
    [
        "", "%00", "a%00%01%7f", "%ff%fe", "%ed%a0%80", "a%ef%bf%beb", "%f0%9f%bf%be", "%e2%80%8b", "%25", "true", "null", "whatever",
        "-1", "0", "2147483648", "99999999999999999999", "1e400", $"{Guid.Empty}",
        "0001-01-01", "9999-12-31", "2026-02-31", "0001-01-01T00:00:00%2B14:00", "9999-12-31T23:59:59-14:00",
        "'%3B--", "*", "[[", "%22", "(%22a", "NEAR(", "a%20AND%20NOT%20", "..%2f..",
        // A page's end as it is written, of no moment and of no date.
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "f_____________________________________39"[..32], "fwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        new('a', 2_000), string.Concat(Enumerable.Repeat("%cc%81", 300)),
    ];

    public static readonly IReadOnlyList<string> Versions =
    [
        "*", "W/\"1\"", "\"\"", "\"", "1, 2", "\"1\", \"2\"", "\"-1\"", "\"0\"", "\"2147483648\"", "\"99999999999999999999\"", "\"one\"",
        "\" 1\"", new('1', 3_000),
    ];

    public static readonly IReadOnlyList<string> MediaTypes =
    [
        Json("\"utf-8\""), Json("UTF8"), Json("utf-16"), Json("utf-32"), Json("utf-7"), Json("iso-8859-1"), Json("us-ascii"),
        Json("windows-1252"), Json("nonsense"), Json("\"\""), Json(""), Json("utf-8; charset=utf-16"), Json("ebcdic-cp-us"),
        Json("x-user-defined"), "application/json; charset", "application/json;;", "application/merge-patch+json", "text/json",
        "text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=",
        "multipart/form-data; boundary=x", "*/*", "nonsense", "",
    ];

    /// <param name="valid">A body that would be taken.</param>
    public static IEnumerable<(string What, byte[] Body)> Bodies(string valid)
    {
        yield return ("nothing", []);
        yield return ("half of it", Encoding.UTF8.GetBytes(valid[..(valid.Length / 2)]));
        yield return ("more after it", Encoding.UTF8.GetBytes(valid + "x"));
        yield return ("it twice", Encoding.UTF8.GetBytes(valid + valid));
        yield return ("a property twice", Encoding.UTF8.GetBytes(valid[..^1] + ",\"id\":null,\"ID\":null}"));
        yield return ("bytes that are no text", [.. "{\"title\":\""u8, 0xC3, 0x28, 0xFF, 0xED, 0xA0, 0x80, .. "\"}"u8]);
        yield return ("a name that is no text", Encoding.UTF8.GetBytes("{\"\\ud800\":1,\"\\u0000\":2,\"\":3}"));
        yield return ("half an escape", "{\"a\":\"\\ud8"u8.ToArray());
        yield return ("comments", Encoding.UTF8.GetBytes($"/* a */{valid}// b"));
        yield return ("a trailing comma", Encoding.UTF8.GetBytes(valid[..^1] + ",}"));
        yield return ("the largest numbers", "{\"a\":1e999999999,\"b\":-0.0000000000000000000000000000001e-999999}"u8.ToArray());
        string[] others = ["null", "[]", "\"a\"", "7", "true", "{}", "[{}]", "NaN", "'a'", "<a/>", " ", "\u2028", "\uFEFF\uFEFF{}"];
        foreach (var text in others)
            yield return (text, Encoding.UTF8.GetBytes(text));
        foreach (var open in new[] { "[", "{\"a\":", "[{\"a\":" })
            yield return ($"{open} without end", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, 100_000))));
    }

    static string Json(string charset) => $"application/json; charset={charset}";
}
