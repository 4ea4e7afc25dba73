using System.Globalization;
using System.Text.Json.Nodes;
using Safeguarding.AppHost;
using Safeguarding.TestKit;

namespace Safeguarding.Benchmarks.Scenarios;

/// <summary>
/// What grows: two minutes of doing nothing, six of steady work (notifications with
/// all that follows from them, and searches of the library),
/// two of doing nothing. <c>soak-short</c> makes 12 seconds of each minute.
/// </summary>
static class Soak
{
    const int IdleMinutes = 2;
    const int WorkMinutes = 6;
    const int NotificationsASecond = 4;

    public static Task RunAsync(Report report) => RunAsync(report, TimeSpan.FromMinutes(1));

    public static Task RunShortAsync(Report report) => RunAsync(report, TimeSpan.FromSeconds(12));

    static async Task RunAsync(Report report, TimeSpan minute)
    {
        await using var platform = await Platform.StartNewAsync();
        var services = platform.Processes.Running().Where(name => name is not ("rabbitmq" or "epmd")).Order()
            .Select(name => new Watched(name, platform.Processes.PidOf(name)!.Value)).ToList();
        using var council = new DemoClient(platform.AddressOf("notifications"), platform.Address, "leeds-council");
        using var reader = new HttpClient { BaseAddress = platform.Address };
        var sample = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "samples/notifications/siblings.json")))!;

        await MinutesAsync("idle", IdleMinutes, minute, services, _ => Task.CompletedTask);
        await MinutesAsync("work", WorkMinutes, minute, services, ct => WorkAsync(council.Http, reader, sample, ct));
        await MinutesAsync("idle again", IdleMinutes, minute, services, _ => Task.CompletedTask);

        foreach (var service in services)
        {
            service.AddTo(report, minute);
            service.Dispose();
        }
    }

    static async Task MinutesAsync(string phase, int minutes, TimeSpan minute, List<Watched> services, Func<CancellationToken, Task> work)
    {
        using var over = new CancellationTokenSource(minute * minutes);
        var working = work(over.Token);
        services.ForEach(service => service.Take(phase));
        for (var passed = 0; passed < minutes; passed++)
        {
            await Task.Delay(minute);
            services.ForEach(service => service.Take(phase));
        }

        await working;
    }

    static async Task WorkAsync(HttpClient council, HttpClient reader, JsonNode sample, CancellationToken ct)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / NotificationsASecond));
        while (!ct.IsCancellationRequested)
        {
            await timer.WaitForNextTickAsync(CancellationToken.None);
            await Intake.PostAsync(council, "api/notifications", sample);
            using var found = await reader.GetAsync(new Uri("lessons?q=neglect", UriKind.Relative), CancellationToken.None);
        }
    }

    /// <summary>One service, looked at at the end of every minute.</summary>
    sealed class Watched(string name, int pid) : IDisposable
    {
        readonly RuntimeCounters _runtime = RuntimeCounters.Of(pid);
        readonly List<(string Phase, double Heap, double Outside, double Exceptions, double Handles, double Threads)> _taken = [];

        public void Take(string phase)
        {
            var heap = _runtime.HeapMegabytes;
            var row = (phase, heap, ProcessFigures.Megabytes(pid) - heap, _runtime.Exceptions, ProcessFigures.Handles(pid),
                ProcessFigures.Threads(pid));
            _taken.Add(row);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {name,-20} {phase,-10} heap {row.heap,6:0.0} MB  outside {row.Item3,6:0.0} MB  ") + string.Create(
                CultureInfo.InvariantCulture,
                $"exceptions {row.Exceptions,6:0}  handles {row.Item5,4:0}  threads {row.Item6,3:0}"));
        }

        public void AddTo(Report report, TimeSpan minute)
        {
            foreach (var phase in _taken.Select(row => row.Phase).Distinct())
            {
                var rows = _taken.Where(row => row.Phase == phase).ToList();
                double A(double first, double last) => (last - first) / ((rows.Count - 1) * minute.TotalMinutes);
                report.Add($"{name}, {phase}: collected heap", A(rows[0].Heap, rows[^1].Heap), "MB a minute")
                    .Add($"{name}, {phase}: memory outside it", A(rows[0].Outside, rows[^1].Outside), "MB a minute")
                    .Add($"{name}, {phase}: exceptions", A(rows[0].Exceptions, rows[^1].Exceptions), "a minute")
                    .Add($"{name}, {phase}: handles", A(rows[0].Handles, rows[^1].Handles), "a minute")
                    .Add($"{name}, {phase}: threads", A(rows[0].Threads, rows[^1].Threads), "a minute");
            }
        }

        public void Dispose() => _runtime.Dispose();
    }
}
