namespace Safeguarding.StatutoryClocks.Tests;

// Reads the library's data files with the tests' own eyes, column by name.
static class EmbeddedFile
{
    public static IReadOnlyList<Dictionary<string, string>> Rows(string file)
    {
        var assembly = typeof(WorkingDays).Assembly;
        using var stream = assembly.GetManifestResourceStream($"Safeguarding.StatutoryClocks.Data.{file}")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().TrimEnd('\n').Split('\n');
        var header = lines[0].Split(',');

        return [.. lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
