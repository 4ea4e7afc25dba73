using Microsoft.Extensions.DependencyInjection;

namespace Safeguarding.AppHost;

/// <summary>
/// The synthetic year of --demo: filled by a program of its own through the public API, while the platform runs (docs/adr/0006).
/// </summary>
static class DemoYear
{
    const string Name = "demo";
    const string Prefix = "Demo year: ";

    /// <summary>Adds the filler. Whatever day a killed one had reached, the services begin today.</summary>
    public static IResourceBuilder<ExecutableResource> AddDemoYear<TProject>(this IDistributedApplicationBuilder builder, Run run)
        where TProject : IProjectMetadata, new()
    {
        SetToday(run.Data);
        var program = ServiceProgram.Of<TProject>();
        return builder.AddPart(Name, run, run.Data.Path, Checkout.Dotnet,
            program.Assembly, run.Ports.PublicOrigin, run.Data.Path, Path.Combine(Checkout.Samples, "demo-clients.json"));
    }

    /// <summary>Says on the console what the filler says, until it has ended.</summary>
    public static async Task FollowAsync(IServiceProvider services, Run run, CancellationToken ct)
    {
        var filler = services.GetRequiredService<DistributedApplicationModel>().Resources.Single(resource => resource.Name == Name);
        _ = PrintAsync(services.GetRequiredService<ResourceLoggerService>().WatchAsync(filler), ct);
        var ended = await services.GetRequiredService<ResourceNotificationService>()
            .WaitForResourceAsync(Name, at => KnownResourceStates.TerminalStates.Contains(at.Snapshot.State?.Text), ct);
        SetToday(run.Data);
        if (ended.Snapshot.ExitCode != 0)
            Console.WriteLine(
                $"Demo year: stopped early; the reason is in {run.Data.LogFile(Name)}. Start again with --demo to go on with it.");
    }

    // A line comes with its time before it. What else the filler says is for its log.
    static async Task PrintAsync(IAsyncEnumerable<IReadOnlyList<LogLine>> log, CancellationToken ct)
    {
        await foreach (var lines in log.WithCancellation(ct))
            foreach (var line in lines)
                if (line.Content.IndexOf(Prefix, StringComparison.Ordinal) is var start and >= 0)
                    Console.WriteLine(line.Content[start..]);
    }

    // In place: the services have the file mapped, and one that shrinks under them would end them.
    static void SetToday(DataFolder data)
    {
        using var clock = new FileStream(data.DemoClock, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);
        clock.Write(new byte[sizeof(long)]);
    }
}
