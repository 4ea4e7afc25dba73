using System.Text.Json;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Demo;

/// <summary>The texts and lists the year is made of; they lie in Data.</summary>
static class DataFile
{
    public static readonly JsonSerializerOptions Json = Options();

    public static T Read<T>(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream($"Safeguarding.Demo.Data.{name}.json")
            ?? throw new InvalidOperationException($"There is no {name}.json.");
        return JsonSerializer.Deserialize<T>(stream, Json)!;
    }

    static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        HttpDefaults.Apply(options);
        return options;
    }
}
