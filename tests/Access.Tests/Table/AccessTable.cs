namespace Safeguarding.Access.Tests.Table;

/// <summary>
/// access.csv: who may call what. A cell is <c>yes</c> (let through), <c>hidden</c> (a list that does not hold the record) or the status of
/// the refusal: 401 not signed in, 302 sent to sign in, 403 not for this role, 404
/// not this area's record, 409 an id that another area uses.
/// </summary>
public static class AccessTable
{
    public const string Yes = "yes";
    public const string Hidden = "hidden";
    public const string NotSignedIn = "401";
    public const string SentToSignIn = "302";

    public static string Header { get; } =
        string.Join(',', ["service", "method", "route", .. Persona.All.Select(persona => persona.Column)]);

    public static IReadOnlyList<AccessRow> Rows { get; } = Parse(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "access.csv")));

    public static IReadOnlyList<AccessRow> Parse(IReadOnlyList<string> lines) => lines[0] == Header
        ? [.. lines.Skip(1).Select(Row)]
        : throw new FormatException($"The first line of access.csv must be {Header}");

    static AccessRow Row(string line)
    {
        var cells = line.Split(',');
        return cells.Length == Persona.All.Count + 3
            ? new AccessRow(cells[0], cells[1], cells[2], cells[3..])
            : throw new FormatException($"This line of access.csv has {cells.Length} cells: {line}");
    }
}
