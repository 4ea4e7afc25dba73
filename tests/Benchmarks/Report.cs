using System.Globalization;
using System.Text.Json;

namespace Safeguarding.Benchmarks;

/// <summary>What one scenario measured, and its limit measured beside it: a table for people, JSON for machines.</summary>
sealed class Report
{
    readonly List<Row> _rows = [];

    sealed record Row(string What, double Value, string Unit);

    public Report Add(string what, double value, string unit)
    {
        _rows.Add(new Row(what, Math.Round(value, 3), unit));
        return this;
    }

    public void Write(string scenario)
    {
        Console.WriteLine($"\n{scenario}");
        foreach (var row in _rows)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {row.What,-52} {row.Value,12:0.###} {row.Unit}"));
        Console.WriteLine(JsonSerializer.Serialize(new { scenario, measuredAt = DateTime.UtcNow, processors = Environment.ProcessorCount, rows = _rows }));
    }
}
