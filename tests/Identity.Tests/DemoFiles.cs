using System.Text.Json;
using Safeguarding.Identity.Demo;

namespace Safeguarding.Identity.Tests;

/// <summary>The published people and clients, as the files of the repository name them.</summary>
static class DemoFiles
{
    public static string People { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "demo-people.json");

    public static string Clients { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "demo-clients.json");

    public static DemoPerson PersonWith(string role, string? area = null) =>
        Read<DemoPerson>(People).First(person => person.Roles.Contains(role) && person.Area == area);

    public static DemoClient Client(string id) => Read<DemoClient>(Clients).Single(client => client.ClientId == id);

    public static IReadOnlyList<T> Read<T>(string file) =>
        JsonSerializer.Deserialize<List<T>>(File.ReadAllText(file), JsonSerializerOptions.Web)!;
}
