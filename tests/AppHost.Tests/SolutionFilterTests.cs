using System.Text.Json;
using System.Text.RegularExpressions;

namespace Safeguarding.AppHost.Tests;

public partial class SolutionFilterTests
{
    [Fact]
    public void Every_project_is_built_and_tested_everywhere()
    {
        var solution = ProjectLine().Matches(File.ReadAllText(Path.Combine(Checkout.Root, "Safeguarding.sln")))
            .Select(match => match.Groups[1].Value.Replace('\\', '/'));
        using var filter = JsonDocument.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "Safeguarding.slnf")));
        var filtered = filter.RootElement.GetProperty("solution").GetProperty("projects").EnumerateArray()
            .Select(project => project.GetString()!);

        Assert.Equal(solution.Order(StringComparer.Ordinal), filtered.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("\"([^\"]+\\.csproj)\"")]
    private static partial Regex ProjectLine();
}
