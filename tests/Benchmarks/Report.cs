using System.Globalization;
using System.Text.Json;

namespace Safeguarding.Benchmarks;

/// <summary>What one scenario measured, and its limit measured beside it: a table for people, JSON for machines.</summary>
sealed class Report
{
    readonly List<Row> _rows = [];
    readonly double _loadAtStart = Load();

    sealed record Row(string What, double Value, string Unit, double? Limit)
    {
        public bool IsOver => Value > Limit;
    }

    /// <summary>How many values are over their limit.</summary>
    public int Over => _rows.Count(row => row.IsOver);

    public Report Add(string what, double value, string unit, double? limit = null)
    {
        _rows.Add(new Row(what, Math.Round(value, 3), unit, limit));
        return this;
    }

    public void Write(string scenario)
    {
        // Times say little where others want the processors as well; processor time and ratios bear it.
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\n{scenario}   ({Environment.ProcessorCount} processors, load {_loadAtStart:0.0} before and {Load():0.0} after)"));
        foreach (var row in _rows)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {row.What,-64} {row.Value,12:0.###} {row.Unit}{Judged(row)}"));
        Console.WriteLine(JsonSerializer.Serialize(
            new { scenario, measuredAt = DateTime.UtcNow, processors = Environment.ProcessorCount, load = _loadAtStart, rows = _rows }));
    }

    static double Load() => double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture);

    static string Judged(Row row) => row switch
    {
        { Limit: null } => "",
        { IsOver: true } => string.Create(CultureInfo.InvariantCulture, $"   OVER THE LIMIT of {row.Limit:0.###}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"   (limit {row.Limit:0.###})"),
    };
}
