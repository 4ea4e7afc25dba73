using Safeguarding.Failure.Tests;
using Safeguarding.TestKit;

[assembly: AssemblyFixture(typeof(SharedPlatform))]

namespace Safeguarding.Failure.Tests;

/// <summary>
/// One platform for all tests, one after the other: each breaks some of it and begins once it is whole (<see cref="BreakingTests"/>).
/// </summary>
public sealed class SharedPlatform : IAsyncLifetime
{
    // All these callers have one address.
    static readonly Dictionary<string, string> Settings = new()
    {
        ["Gateway__SubscriptionsPerMinute"] = "1000",
        ["Gateway__TokensPerMinute"] = "10000",
    };

    public Platform Platform { get; private set; } = null!;

    public string Mail => Path.Combine(Platform.DataFolder, "mail");

    public async ValueTask InitializeAsync() => Platform = await Platform.StartNewAsync(Settings);

    public ValueTask DisposeAsync() => Platform.DisposeAsync();
}
