namespace Safeguarding.Embedded;

/// <summary>The synthetic year of --demo: filled by a program of its own through the public API, while the platform runs (docs/adr/0006).</summary>
sealed class DemoYear
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    readonly DataFolder _data;
    readonly Ports _ports;

    DemoYear(DataFolder data, Ports ports) => (_data, _ports) = (data, ports);

    /// <summary>Before any service starts: whatever day a killed filler had reached, they begin today.</summary>
    public static DemoYear Prepare(DataFolder data, Ports ports)
    {
        SetToday(data);
        return new DemoYear(data, ports);
    }

    /// <summary>Returns when the year is full, or has stopped for a reason that the console then tells.</summary>
    public async Task FillAsync(CancellationToken stop)
    {
        var filler = ChildProcess.Start(_data, "demo", new Command(Checkout.Dotnet, Checkout.DemoAssembly, _ports.PublicOrigin, _data.Path,
            Path.Combine(Checkout.Samples, "demo-clients.json")), speaks: true);
        try
        {
            await filler.WaitForExitAsync(stop);
        }
        finally
        {
            await filler.StopAsync(Patience);
            SetToday(_data);
        }

        if (filler.ExitCode != 0)
            Console.WriteLine($"Demo year: stopped early; the reason is in {_data.LogFile("demo")}. Start again with --demo to go on with it.");
    }

    // In place: the services have the file mapped, and one that shrinks under them would end them.
    static void SetToday(DataFolder data)
    {
        using var clock = new FileStream(data.DemoClock, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);
        clock.Write(new byte[sizeof(long)]);
    }
}
