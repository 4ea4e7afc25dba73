using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Safeguarding.AppHost;
using Safeguarding.Client;
using Safeguarding.TestKit;

namespace Safeguarding.Benchmarks.Scenarios;

/// <summary>
/// From the council's 201 until the panel sees the case in its queue, at a steady rate, through gateway, outbox, broker and consumer.
/// </summary>
static class Latency
{
    const int ASecond = 20;
    const int Seconds = 20;
    const double MaxRatio = 10;

    public static async Task RunAsync(Report report)
    {
        await using var platform = await Platform.StartNewAsync();
        using var council = new DemoClient(platform.Address, "leeds-council");
        using var secretariat = new DemoClient(platform.Address, "panel-secretariat");
        var sample = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "samples/notifications/siblings.json")))!;
        Sample visible = new(), answered = new();
        for (var warmUp = 0; warmUp < ASecond; warmUp++)
            await FollowAsync(council.Http, secretariat.Api.Panel, sample, new Sample(), new Sample());

        var running = new List<Task>();
        var started = Stopwatch.GetTimestamp();
        for (var number = 0; number < ASecond * Seconds; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / ASecond) - Stopwatch.GetElapsedTime(started);
            if (due > TimeSpan.Zero)
                await Task.Delay(due);
            running.Add(FollowAsync(council.Http, secretariat.Api.Panel, sample, answered, visible));
        }

        await Task.WhenAll(running);
        report.Add("sent a second", ASecond, "").Add("sent in all", visible.Count, "")
            .Add("request to 201, p50", answered.Percentile(50), "ms").Add("request to 201, p99", answered.Percentile(99), "ms")
            .Add("201 to visible in the panel's queue, p50", visible.Percentile(50), "ms")
            .Add("201 to visible in the panel's queue, p99", visible.Percentile(99), "ms")
            .Add("ratio of p99 to p50", visible.Percentile(99) / visible.Percentile(50), "×", MaxRatio);
    }

    static async Task FollowAsync(HttpClient council, PanelClient panel, JsonNode sample, Sample answered, Sample visible)
    {
        var body = sample.DeepClone();
        var id = Guid.CreateVersion7();
        body["id"] = id;
        await answered.TimeAsync(async () => (await council.PostAsJsonAsync("api/notifications", body)).EnsureSuccessStatusCode()
            .Dispose());
        await visible.TimeAsync(async () =>
        {
            while (true)
            {
                if (await panel.OfNotificationAsync(id, default) is not null)
                    return;
                await Task.Delay(10);
            }
        });
    }
}
