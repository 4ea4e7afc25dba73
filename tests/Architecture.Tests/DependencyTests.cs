namespace Safeguarding.Architecture.Tests;

public class DependencyTests
{
    [Fact]
    public void Projects_reference_only_what_they_may() => Assert.Empty(DependencyRules.Broken(Repository.Projects()));

    [Theory]
    [InlineData("Notifications", "NationalPanel", "")]
    [InlineData("Portal", "Identity", "")]
    [InlineData("Contracts", "StatutoryClocks", "")]
    [InlineData("Contracts", "", "MassTransit")]
    [InlineData("StatutoryClocks", "", "CsvHelper")]
    [InlineData("Dissemination", "", "Aspire.StackExchange.Redis")]
    [InlineData("ServiceDefaults", "Notifications", "")]
    [InlineData("Notifications", "GovUk", "")]
    [InlineData("GovUk", "Contracts", "")]
    [InlineData("GovUk", "", "CsvHelper")]
    [InlineData("Client", "ServiceDefaults", "")]
    [InlineData("Notifications", "Client", "")]
    public void A_reference_that_breaks_a_rule_is_found(string project, string addedProject, string addedPackage)
    {
        var broken = Repository.Projects().ToDictionary();
        var references = broken[project];
        broken[project] = new References([.. references.Projects, .. Named(addedProject)],
            [.. references.Packages, .. Named(addedPackage)]);

        Assert.Equal($"{project} references {addedProject}{addedPackage}", Assert.Single(DependencyRules.Broken(broken)));
    }

    [Fact]
    public void No_built_service_has_a_reference_to_another_service()
    {
        var found = from service in Repository.Services
                    from reference in Repository.AssemblyOf(service).GetReferencedAssemblies()
                    where Repository.Services.Any(other => reference.Name == $"Safeguarding.{other}")
                    select $"{service} uses {reference.Name}";

        Assert.Empty(found);
    }

    static IEnumerable<string> Named(string name) => name.Length == 0 ? [] : [name];
}
