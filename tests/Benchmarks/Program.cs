using Safeguarding.Benchmarks;
using Safeguarding.Benchmarks.Scenarios;

// dotnet run -c Release --project tests/Benchmarks -- intake latency footprint portal soak
// (all of them without arguments; soak-short takes two minutes)
var scenarios = new Dictionary<string, Func<Task<Report>>>
{
    ["intake"] = Intake.RunAsync,
    ["latency"] = Latency.RunAsync,
    ["footprint"] = Footprint.RunAsync,
    ["portal"] = Portal.RunAsync,
    ["soak"] = Soak.RunAsync,
    ["soak-short"] = Soak.RunShortAsync,
};

if (args is [BareServer.Command, var database])
    return await BareServer.RunAsync(database);

foreach (var unknown in args.Except(scenarios.Keys))
{
    await Console.Error.WriteLineAsync($"There is no scenario {unknown}. There are: {string.Join(", ", scenarios.Keys)}.");
    return 1;
}

var over = 0;
foreach (var name in args.Length > 0 ? args : [.. scenarios.Keys.Except(["soak-short"])])
{
    var report = await scenarios[name]();
    report.Write(name);
    over += report.Over;
}

return over == 0 ? 0 : 2;
