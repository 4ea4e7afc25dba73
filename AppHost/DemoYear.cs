namespace Safeguarding.AppHost;

/// <summary>The synthetic year of --demo: filled by a program of its own through the public API, while the platform runs (docs/adr/0006).</summary>
static class DemoYear
{
    public const string Name = "demo";

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
    public static async Task FollowAsync(ResourceNotificationService resources, ResourceLoggerService logs, Run run, CancellationToken ct)
    {
        _ = PrintAsync(logs, ct);
        var ended = await resources.WaitForResourceAsync(Name, at => KnownResourceStates.TerminalStates.Contains(at.Snapshot.State?.Text), ct);
        SetToday(run.Data);
        if (ended.Snapshot.ExitCode != 0)
            Console.WriteLine($"Demo year: stopped early; the reason is in {run.Data.LogFile(Name)}. Start again with --demo to go on with it.");
    }

    static async Task PrintAsync(ResourceLoggerService logs, CancellationToken ct)
    {
        await foreach (var lines in logs.WatchAsync(Name).WithCancellation(ct))
            foreach (var line in lines.Where(line => !line.IsErrorMessage))
                Console.WriteLine(line.Content);
    }

    // In place: the services have the file mapped, and one that shrinks under them would end them.
    public static void SetToday(DataFolder data)
    {
        using var clock = new FileStream(data.DemoClock, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);
        clock.Write(new byte[sizeof(long)]);
    }
}
