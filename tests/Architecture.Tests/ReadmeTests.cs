using System.Text.Json;

namespace Safeguarding.Architecture.Tests;

/// <summary>The tables of README are what embedded runs seed.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("demo-people.json", "email", "password")]
    [InlineData("demo-people.json", "email", "totpSecret")]
    [InlineData("demo-clients.json", "clientId", "clientSecret")]
    public void Every_demo_sign_in_stands_in_the_readme(string file, string name, string secret)
    {
        var readme = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));
        using var entries = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "samples", file)));

        Assert.All(entries.RootElement.EnumerateArray(), entry => Assert.Single(readme, line =>
            line.Contains($"`{entry.GetProperty(name).GetString()}`", StringComparison.Ordinal)
                && line.Contains($"`{entry.GetProperty(secret).GetString()}`", StringComparison.Ordinal)));
    }
}
