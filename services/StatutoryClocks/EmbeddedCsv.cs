using System.Globalization;
using System.Reflection;

namespace Safeguarding.StatutoryClocks;

// The files carry no quotes and no commas inside a field, so a row that splits into another number of fields
// than the header is a mistake in the data, and nothing may be calculated from it.
static class EmbeddedCsv
{
    public static IEnumerable<string[]> Rows(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Safeguarding.StatutoryClocks.Data.{file}")
            ?? throw new InvalidDataException($"The data file {file} is not part of the library.");
        foreach (var row in Rows(file, stream))
            yield return row;
    }

    public static IEnumerable<string[]> RowsOf(string path)
    {
        using var stream = File.OpenRead(path);
        foreach (var row in Rows(path, stream))
            yield return row;
    }

    static IEnumerable<string[]> Rows(string file, Stream stream)
    {
        using var reader = new StreamReader(stream);
        var columns = (reader.ReadLine() ?? "").Split(',').Length;
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(',');
            yield return fields.Length == columns
                ? fields
                : throw new InvalidDataException($"{file}: {fields.Length} fields instead of {columns} in \"{line}\".");
        }
    }

    public static DateOnly Date(string field) => DateOnly.ParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
