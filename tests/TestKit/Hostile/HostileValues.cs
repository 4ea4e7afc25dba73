namespace Safeguarding.TestKit.Hostile;

/// <summary>What stands in a field by mistake or on purpose, as JSON: by the type that the contract names.</summary>
public static class HostileValues
{
    // Few of them, each with much: a text that is taken costs a new record.
    static readonly string[] Texts =
    [
        "null", "\"\"", "7", "true", "[\"a\"]", "{}",
        // Controls, all kinds of non-characters, halves of characters, and what nobody sees: with something between them, and alone.
        """ "a\u0000\u0001\u001f\u007f\u009f\ufffe\uffff\ufdd0\ufdef\ud83f\udffe\udbff\udfff\udc00\u200b\u202etxt.b\ud800" """.Trim(),
        """ "\u0000\ufffe\ufdd0\udfff\ud83f\udffe\u200b\u2060\ufeff \ud800" """.Trim(),
        """ "e\u0301\u0301' OR 1=1; --<script>alert(1)</script>\r\nBcc: b@example.org\r\n\r\n../../%00%ff" """.Trim(),
        // What grows when it is put into one form, escaped or drawn, and what a reader of Markdown goes down into.
        Text(1_000_000, "x"), Text(3_000, "\uFDFA"), Text(3_000, "a\u0301\u0323"), Text(190, "&<"), Text(190, ">"), Text(3_000, ">"),
        Text(4_000, "["), Text(200, "!["), Text(2_000, "- "), Text(4_000, "*"), Text(3_000, "`"),
        Text(1_000, "<b>"), Text(500, "|-|\\n"),
    ];

    static readonly string[] Dates =
    [
        "null", "\"\"", "\"0001-01-01\"", "\"0000-01-01\"", "\"9999-12-31\"", "\"10000-01-01\"", "\"-0001-01-01\"", "\"2026-02-31\"",
        "\"2027-02-29\"", "\"2026-13-01\"", "\"1582-10-10\"", "\"1066-10-14\"", "\"2150-01-01\"", "\"2026-06-01T00:00:00Z\"", "\"today\"",
        "\"\\u0000\"", "\"\\ud800\"", "20260601", "0", "[]", "{}", "true",
    ];

    static readonly string[] Instants =
    [
        "null", "\"\"", "\"0001-01-01T00:00:00Z\"", "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59.9999999Z\"",
        "\"9999-12-31T23:59:59-14:00\"", "\"2026-02-31T00:00:00Z\"", "\"2026-06-01T25:00:00Z\"", "\"2026-06-01\"",
        "\"2026-06-01T00:00:00\"", "\"2026-06-01T23:59:60Z\"", "\"soon\"", "\"\\ufffe\"", "1780000000", "[]", "{}",
    ];

    static readonly string[] Ids =
    [
        "null", "\"\"", "\"00000000-0000-0000-0000-000000000000\"", "\"ffffffff-ffff-ffff-ffff-ffffffffffff\"", "\"first\"",
        "\"{0193b7c2-0000-7000-8000-000000000000}\"", "\"0193b7c2000070008000000000000000\"", "\"\\u0000\"", "\"\\ud800\"", "7", "[]", "{}",
    ];

    static readonly string[] Numbers =
    [
        "null", "-1", "0", "2147483647", "-2147483648", "2147483648", "99999999999999999999", "1.5",
        "1e400", "\"1\"", "\"\"", "[]", "{}",
    ];

    static readonly string[] Codes =
        ["null", "\"\"", "\"whatever\"", "0", "99", "-1", "\"0\"", "\"\\ufffe\"", "\"\\ud800\"", "[]", "{}", "true"];

    static readonly string[] Truths = ["null", "\"true\"", "\"\"", "\"yes\"", "0", "1", "[]", "{}"];

    static readonly string[] Records =
        ["null", "\"\"", "\"x\"", "7", "[]", "{}", "{\"nobodyReadsThis\":1}", Nest("{\"a\":", "}"), Nest("[", "]")];

    static readonly string[] Lists = ["null", "\"\"", "\"x\"", "7", "{}", "[]", "[null]", "[[]]", "[{}]", "[7]", "[\"\"]", Nest("[", "]")];

    public static IReadOnlyList<string> Of(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var text when text == typeof(string) => Texts,
        var date when date == typeof(DateOnly) => Dates,
        var instant when instant == typeof(DateTime) || instant == typeof(DateTimeOffset) => Instants,
        var id when id == typeof(Guid) => Ids,
        var truth when truth == typeof(bool) => Truths,
        { IsEnum: true } => Codes,
        { IsPrimitive: true } => Numbers,
        var list when HostileBody.EntryOf(list) is not null => Lists,
        _ => Records,
    };

    static string Text(int times, string letters) => $"\"{string.Concat(Enumerable.Repeat(letters, times))}\"";

    static string Nest(string open, string close) =>
        string.Concat(Enumerable.Repeat(open, 200)) + "null" + string.Concat(Enumerable.Repeat(close, 200));
}
