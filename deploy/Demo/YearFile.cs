using System.Text.Json;
using System.Text.Json.Serialization;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo;

/// <summary>
/// What a data folder remembers of its year: asked for again on another day it is the same year, and goes on where it stopped.
/// </summary>
sealed record YearFile(YearSpan Span, DateOnly? LivedUntil)
{
    const string Name = "year.json";

    [JsonIgnore]
    public bool Complete => LivedUntil >= Span.LastDay;

    public static YearFile OpenOrBegin(string folder, YearSpan begin)
    {
        var path = Path.Combine(folder, Name);
        return File.Exists(path) ? JsonSerializer.Deserialize<YearFile>(File.ReadAllText(path), DataFile.Json)!
            : new YearFile(begin, null).Save(folder);
    }

    /// <summary>Whole or not at all, also when the machine stops in between.</summary>
    public YearFile Save(string folder)
    {
        var path = Path.Combine(folder, Name);
        File.WriteAllText(path + ".new", JsonSerializer.Serialize(this, DataFile.Json));
        File.Move(path + ".new", path, overwrite: true);
        return this;
    }
}
