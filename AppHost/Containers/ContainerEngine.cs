using System.ComponentModel;
using System.Diagnostics;

namespace Safeguarding.AppHost;

/// <summary>Docker or Podman, asked on the command line. Which of them it is, is asked of Aspire's own setting.</summary>
static class ContainerEngine
{
    static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    static string Program => Environment.GetEnvironmentVariable("ASPIRE_CONTAINER_RUNTIME") is { Length: > 0 } named ? named : "docker";

    public static bool Answers() => Run("version");

    /// <summary>For an operator who asked for containers: in plain words before anything is started.</summary>
    public static void Require()
    {
        if (!Answers())
            throw new StartException(
                $"--containers needs a container engine, and '{Program} version' does not answer: start it, or leave out --containers.");
    }

    public static void RemoveVolumes(IEnumerable<string> volumes)
    {
        if (!Run(["volume", "rm", "--force", .. volumes]))
            throw new StartException($"--reset could not remove the volumes: {Program} volume rm --force {string.Join(' ', volumes)}");
    }

    static bool Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var engine = Process.Start(start)!;
            if (engine.WaitForExit(Timeout))
                return engine.ExitCode == 0;
            engine.Kill();
            return false;
        }
        catch (Win32Exception)
        {
            return false; // no such program
        }
    }
}
