using System.Runtime.InteropServices;

namespace Safeguarding.Embedded;

/// <summary>Where the working copy, its built programs and the running .NET are.</summary>
static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>The runtime's own program, so that what the host starts runs on the very .NET it runs on.</summary>
    public static string Dotnet { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet"));

    public static string ProjectFolder(string project) => Path.Combine(Root, "services", project);

    public static string Assembly(string project) => Built(ProjectFolder(project), project);

    public static string HostAssembly => Built(Path.Combine(Root, "deploy", "Embedded"), "Embedded");

    public static string DemoAssembly => Built(Path.Combine(Root, "deploy", "Demo"), "Demo");

    public static string Samples => Path.Combine(Root, "samples");

    // bin/<configuration>/net10.0/ is also where a test that uses the host's code lies.
    static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    static string Built(string folder, string project)
    {
        var file = Path.Combine(folder, "bin", Configuration, "net10.0", $"Safeguarding.{project}.dll");
        return File.Exists(file) ? file : throw new StartException($"{file} is not there: build first (./run does).");
    }

    static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Safeguarding.sln")))
                return folder.FullName;
        throw new StartException($"{AppContext.BaseDirectory} is not inside a working copy of the platform.");
    }
}
