using System.Reflection;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;

namespace Safeguarding.Architecture.Tests;

/// <summary>The repository as these tests look at it: its project files, sources and built assemblies.</summary>
static class Repository
{
    public static readonly IReadOnlyList<string> Services = ["Notifications", "LocalInquiries", "NationalPanel", "Dissemination",
        "Identity", "Portal"];

    public static string Root { get; } = FindRoot();

    public static Assembly AssemblyOf(string project) => Assembly.Load($"Safeguarding.{project}");

    /// <summary>Every project with the projects and packages it names.</summary>
    public static IReadOnlyDictionary<string, References> Projects() =>
        Directory.EnumerateFiles(Root, "*.csproj", SearchOption.AllDirectories)
            .Where(file => !file.Contains("node_modules", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), ReferencesOf);

    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    public static Type DbContextOf(string service) => AssemblyOf(service).GetTypes().Single(type => type.IsSubclassOf(typeof(DbContext)));

    static References ReferencesOf(string file)
    {
        var project = XDocument.Load(file);
        return new References(
            [.. project.Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!))],
            [.. project.Descendants("PackageReference").Select(reference => (string)reference.Attribute("Include")!)]);
    }

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Safeguarding.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("These tests run inside the repository.");
    }
}
