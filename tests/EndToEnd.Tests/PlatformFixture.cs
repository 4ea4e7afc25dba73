using Safeguarding.EndToEnd.Tests;
using Safeguarding.TestKit;

[assembly: AssemblyFixture(typeof(PlatformFixture))]

namespace Safeguarding.EndToEnd.Tests;

/// <summary>One platform for all end-to-end tests, started as ./run starts it.</summary>
public sealed class PlatformFixture : IAsyncLifetime
{
    public Platform Platform { get; private set; } = null!;

    public string Mail => Path.Combine(Platform.DataFolder, "mail");

    // A notice's mail leaves at once.
    public async ValueTask InitializeAsync() =>
        Platform = await Platform.StartNewAsync(new Dictionary<string, string> { ["Notices__CollectFor"] = "00:00:00" });

    public ValueTask DisposeAsync() => Platform.DisposeAsync();
}
