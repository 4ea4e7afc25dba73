using System.Text.RegularExpressions;

namespace Safeguarding.Architecture.Tests;

/// <summary>
/// The path of an API is typed where it is served, in its client, and by the tests of it: whoever else calls asks the client.
/// </summary>
public partial class ClientPathTests
{
    [Theory]
    [InlineData("services/Portal/Pages")]
    [InlineData("deploy/Demo")]
    [InlineData("tests/TestKit")]
    public void Callers_type_no_path_of_an_API(string folder) =>
        Assert.DoesNotContain(Repository.Sources(folder), file => TypesPath(File.ReadAllText(file)));

    [Theory]
    [InlineData("""http.GetAsync("/api/notifications")""")]
    [InlineData("""http.GetAsync($"api/national-panel/cases/{id}")""")]
    public void A_typed_path_is_found(string source) => Assert.True(TypesPath(source));

    static bool TypesPath(string source) => Path().IsMatch(source);

    [GeneratedRegex("\"/?api/(notifications|local-inquiries|national-panel|dissemination|identity)")]
    private static partial Regex Path();
}
