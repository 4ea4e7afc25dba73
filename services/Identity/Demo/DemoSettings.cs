using System.Text.Json;

namespace Safeguarding.Identity.Demo;

/// <summary>Files of demo people and clients: given by embedded runs, refused in production.</summary>
public record DemoSettings(string? People, string? Clients)
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true
    };

    public bool Any => !string.IsNullOrEmpty(People) || !string.IsNullOrEmpty(Clients);

    public static DemoSettings From(IConfiguration configuration) => new(configuration["Demo:People"], configuration["Demo:Clients"]);

    public static async Task<IReadOnlyList<T>> ReadAsync<T>(string? path, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(path))
            return [];
        await using var file = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<List<T>>(file, Json, ct) ?? [];
    }
}
