namespace Safeguarding.AppHost;

/// <summary>How a part becomes a process: see part.sh.</summary>
static class PartProgram
{
    public const string Shell = "/bin/bash";

    /// <summary>What the shell is given to become the program.</summary>
    public static string[] Arguments(DataFolder data, string name, string program, params string[] arguments) =>
        [Path.Combine(AppContext.BaseDirectory, "part.sh"), data.PidFile(name), data.LogFile(name), program, .. arguments];
}
