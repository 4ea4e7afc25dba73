using System.Globalization;
using Safeguarding.AppHost;

namespace Safeguarding.TestKit;

/// <summary>What runs now of the platform on one data folder, told by its pid files.</summary>
public sealed class RunFolder(string dataFolder)
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(40);

    /// <summary>The process of a service, or of "rabbitmq"; null while it is not running.</summary>
    public int? PidOf(string name)
    {
        var file = Path.Combine(dataFolder, "run", name + ".pid");
        return File.Exists(file) && int.TryParse(File.ReadAllText(file), CultureInfo.InvariantCulture, out var pid)
            && Signals.HasEnvironment(pid, "SAFEGUARDING_DATA", dataFolder) ? pid : null;
    }

    public IReadOnlyList<string> Running() =>
        [.. from file in Directory.EnumerateFiles(Path.Combine(dataFolder, "run"), "*.pid")
            let name = Path.GetFileNameWithoutExtension(file)
            where PidOf(name) is not null
            select name];

    /// <summary>Every process on the data folder, the host's own helpers with it; the host itself is none of them.</summary>
    public IReadOnlyList<int> Everything() => [.. Leftovers.On(dataFolder)];

    /// <summary>Ends one process at whatever instruction it is and returns when it is gone.</summary>
    public async Task KillAsync(string name)
    {
        var pid = PidOf(name) ?? throw new InvalidOperationException($"{name} is not running.");
        Signals.SendKill(pid);
        await Eventually.True(() => Task.FromResult(PidOf(name) != pid), $"{name} was gone", Limit);
    }

    public Task WaitUntilEmptyAsync() =>
        Eventually.True(() => Task.FromResult(Everything().Count == 0), "everything the host had started was gone", Limit);
}
