using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Safeguarding.AppHost;
using Safeguarding.TestKit;

namespace Safeguarding.Benchmarks.Scenarios;

/// <summary>
/// Sending a notification: token check, validation, children, version, audit and outbox in one save, against one bare insert of the same
/// body.
/// </summary>
static class Intake
{
    const int MaxLooks = 20;

    // Of one core, over all processes.
    const double IdleShare = 0.15;

    const int Rounds = 5;
    const int RequestsARound = 60;
    const int Clients = 8;
    const int RequestsMeasured = 400;
    const int ClientsMeasured = 4;
    const double MaxRatio = 50;

    // Nothing of a notification is under way any more by then.
    static readonly TimeSpan Settled = TimeSpan.FromSeconds(10);

    public static async Task RunAsync(Report report)
    {
        await using var platform = await Platform.StartNewAsync();
        using var bare = StartBareServer(platform.DataFolder, out var bareAddress);
        using var council = new DemoClient(platform.AddressOf("notifications"), platform.Address, "leeds-council");
        var sample = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "samples/notifications/siblings.json")))!;
        using var bareClient = new HttpClient { BaseAddress = bareAddress };
        Task Send() => PostAsync(council.Http, "api/notifications", sample);
        Task Insert() => PostAsync(bareClient, "", sample);
        await AtOnceAsync(Send, new Sample());
        await AtOnceAsync(Insert, new Sample());

        Sample sent = new(), inserted = new(), sentTogether = new(), insertedTogether = new();
        double sending = 0, inserting = 0;
        // Turn and turn about, so that the machine's mood falls on both.
        for (var round = 0; round < Rounds; round++)
        {
            await OneByOneAsync(Send, sent);
            await OneByOneAsync(Insert, inserted);
            sending += await AtOnceAsync(Send, sentTogether);
            inserting += await AtOnceAsync(Insert, insertedTogether);
        }

        var parts = platform.Processes.Running().Order().ToDictionary(name => name, name => platform.Processes.PidOf(name)!.Value);
        var spent = await ProcessorAsync(parts, Send);
        var bareSpent = (await ProcessorAsync(new() { ["bare"] = bare.Id }, Insert))["bare"];
        bare.StandardInput.Close();
        await bare.WaitForExitAsync();
        foreach (var (name, milliseconds) in spent)
            report.Add($"processor time of {name} for one notification", milliseconds, "ms");
        report.Add("processor time of all for one notification", spent.Values.Sum(), "ms")
            .Add("processor time for one bare insert", bareSpent, "ms")
            .Add("ratio of processor time", spent.Values.Sum() / bareSpent, "×", MaxRatio)
            .Add("notification, one by one, p50", sent.Percentile(50), "ms")
            .Add("notification, one by one, p99", sent.Percentile(99), "ms")
            .Add("bare insert, one by one, p50", inserted.Percentile(50), "ms")
            .Add("bare insert, one by one, p99", inserted.Percentile(99), "ms")
            .Add("ratio of p50", sent.Percentile(50) / inserted.Percentile(50), "×")
            .Add($"notifications, {Clients} at once", sentTogether.Count / sending, "a second")
            .Add($"bare inserts, {Clients} at once", insertedTogether.Count / inserting, "a second")
            .Add("ratio of throughput", insertedTogether.Count / inserting / (sentTogether.Count / sending), "×");
    }

    /// <summary>
    /// Milliseconds a request that each process spends until all that follows from it is done, less what it spends on nothing.
    /// </summary>
    static async Task<Dictionary<string, double>> ProcessorAsync(Dictionary<string, int> pids, Func<Task> request)
    {
        var idle = await IdleAsync(pids);
        var busy = await SpentAsync(pids, () => Parallel.ForAsync(0, RequestsMeasured,
            new ParallelOptions { MaxDegreeOfParallelism = ClientsMeasured }, async (_, _) => await request()));
        return pids.Keys.ToDictionary(name => name, name =>
            (busy.Processor[name] - (idle.Processor[name] * busy.Seconds / idle.Seconds)) / RequestsMeasured);
    }

    // What the requests before have left to do, such as sealing the audit, is not what idle services do.
    static async Task<(Dictionary<string, double> Processor, double Seconds)> IdleAsync(Dictionary<string, int> pids)
    {
        for (var look = 1; ; look++)
        {
            var spent = await SpentAsync(pids, () => Task.CompletedTask);
            if (look == MaxLooks || spent.Processor.Values.Sum() < IdleShare * spent.Seconds * 1000)
                return spent;
        }
    }

    static async Task<(Dictionary<string, double> Processor, double Seconds)> SpentAsync(Dictionary<string, int> pids, Func<Task> work)
    {
        Dictionary<string, double> Now() => pids.ToDictionary(process => process.Key, process => ProcessFigures.Processor(process.Value));
        var started = Stopwatch.GetTimestamp();
        var before = Now();
        await work();
        await Task.Delay(Settled);
        var after = Now();
        return (pids.Keys.ToDictionary(name => name, name => after[name] - before[name]),
            Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    static Process StartBareServer(string folder, out Uri address)
    {
        var start = new ProcessStartInfo(Checkout.Dotnet,
            [typeof(Intake).Assembly.Location, BareServer.Command, Path.Combine(folder, "bare.db")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var server = Process.Start(start)!;
        address = new Uri(server.StandardOutput.ReadLine()!);
        return server;
    }

    internal static async Task PostAsync(HttpClient client, string path, JsonNode sample)
    {
        var body = sample.DeepClone();
        body["id"] = Guid.CreateVersion7();
        using var response = await client.PostAsJsonAsync(path, body);
        response.EnsureSuccessStatusCode();
    }

    static async Task OneByOneAsync(Func<Task> request, Sample times)
    {
        for (var number = 0; number < RequestsARound; number++)
            await times.TimeAsync(request);
    }

    /// <summary>Seconds that it took.</summary>
    static async Task<double> AtOnceAsync(Func<Task> request, Sample times)
    {
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForAsync(0, RequestsARound, new ParallelOptions { MaxDegreeOfParallelism = Clients }, async (_, _) =>
            await times.TimeAsync(request));
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
