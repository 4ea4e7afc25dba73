namespace Safeguarding.Architecture.Tests;

/// <summary>Who may depend on whom. Pure, so that each rule can be shown to fail on a repository that breaks it.</summary>
static class DependencyRules
{
    static readonly string[] AllowedForServices = ["Contracts", "ServiceDefaults", "StatutoryClocks"];
    static readonly string[] ServicesWithPages = ["Portal", "Identity"];
    static readonly string[] FreeOfReferences = ["Contracts", "StatutoryClocks"];

    public static IReadOnlyList<string> Broken(IReadOnlyDictionary<string, References> projects) =>
    [
        .. from service in Repository.Services
           from reference in projects[service].Projects
           where !AllowedForServices.Contains(reference) && !(reference == "GovUk" && ServicesWithPages.Contains(service))
               && (service, reference) != ("Portal", "Client")
           select $"{service} references {reference}",
        .. from library in FreeOfReferences
           from reference in projects[library].Projects.Concat(projects[library].Packages)
           select $"{library} references {reference}",
        .. from project in projects
           where project.Key is not ("AppHost" or "AppHost.Tests")
           from package in project.Value.Packages
           where package.StartsWith("Aspire.", StringComparison.Ordinal)
           select $"{project.Key} references {package}",
        .. from reference in projects["Client"].Projects
           where reference != "Contracts"
           select $"Client references {reference}",
        .. from reference in projects["ServiceDefaults"].Projects
           where !FreeOfReferences.Contains(reference)
           select $"ServiceDefaults references {reference}",
        .. from reference in projects["GovUk"].Projects.Concat(projects["GovUk"].Packages)
           where reference != "StatutoryClocks"
           select $"GovUk references {reference}",
    ];
}
