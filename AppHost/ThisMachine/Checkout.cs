using System.Runtime.InteropServices;

namespace Safeguarding.AppHost;

/// <summary>Where the working copy, its built programs and the running .NET are.</summary>
static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>The runtime's own program, so that what the host starts runs on the very .NET it runs on.</summary>
    public static string Dotnet { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet"));

    public static string HostAssembly => Assembly(Path.Combine(Root, "AppHost", "AppHost.csproj"));

    public static string DemoAssembly => Assembly(Path.Combine(Root, "deploy", "Demo", "Demo.csproj"));

    public static string Samples => Path.Combine(Root, "samples");

    // bin/<configuration>/net10.0/ is also where a test that uses the host's code lies.
    static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>What a project has been built to.</summary>
    public static string Assembly(string project)
    {
        var name = $"Safeguarding.{Path.GetFileNameWithoutExtension(project)}.dll";
        var file = Path.Combine(Path.GetDirectoryName(project)!, "bin", Configuration, "net10.0", name);
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
