using CsvHelper;

namespace Safeguarding.ServiceDefaults.Reference;

/// <summary>The reference data that ships with the platform: CSV, one header row, an empty cell for unknown.</summary>
static class ReferenceFile
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        var assembly = typeof(ReferenceFile).Assembly;
        using var stream = assembly.GetManifestResourceStream($"Safeguarding.ServiceDefaults.Reference.Data.{name}.csv")
            ?? throw new InvalidOperationException($"Reference data {name} is missing.");
        using var csv = CsvReader.Create(stream, new CsvReaderOptions(), leaveOpen: false);
        csv.ReadHeader();
        var columns = csv.Headers.ToArray();
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read())
            rows.Add(columns.ToDictionary(column => column, csv.GetString));
        return rows;
    }
}
