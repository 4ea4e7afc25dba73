using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Safeguarding.AppHost;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Benchmarks.Scenarios;

/// <summary>
/// What sealing costs: the same notifications to two hosts of the service in this process, one of which stores texts as they are and makes
/// no keys. Then reading a record of many versions.
/// </summary>
static class Sealing
{
    const int Rounds = 6;
    const int Requests = 150;
    const int Versions = 50;
    const int Reads = 200;
    const double MaxRatio = 1.1;
    const double MaxReading = 100;

    public static async Task RunAsync(Report report)
    {
        await using BenchmarkedNotifications sealing = new(seals: true), open = new(seals: false);
        await sealing.InitializeAsync();
        await open.InitializeAsync();
        var sample = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "samples/notifications/siblings.json")))!;
        using var toSealing = sealing.SignedInAs(People.NotifierOf(People.Leeds));
        using var toOpen = open.SignedInAs(People.NotifierOf(People.Leeds));
        Func<Task> sealed1 = () => Intake.PostAsync(toSealing, "api/notifications", sample);
        Func<Task> open1 = () => Intake.PostAsync(toOpen, "api/notifications", sample);
        await ProcessorAsync(sealed1);
        await ProcessorAsync(open1);

        double withSeal = 0, without = 0;
        // Turn and turn about, so that the machine's mood falls on both.
        for (var round = 0; round < Rounds; round++)
        {
            withSeal += await ProcessorAsync(sealed1);
            without += await ProcessorAsync(open1);
        }

        var record = await RecordAsync(sealing, toSealing, sample);
        var reading = new Sample();
        for (var number = 0; number < Reads; number++)
            await reading.TimeAsync(async () => (await toSealing.GetAsync(record)).EnsureSuccessStatusCode().Dispose());
        report.Add("processor time of service and caller, sealed", withSeal / (Rounds * Requests), "ms")
            .Add("the same, not sealed", without / (Rounds * Requests), "ms")
            .Add("ratio", withSeal / without, "×", MaxRatio)
            .Add($"reading a record of {Versions} versions, p50", reading.Percentile(50), "ms")
            .Add($"reading a record of {Versions} versions, p95", reading.Percentile(95), "ms", MaxReading);
    }

    /// <summary>Milliseconds of this process, for all requests.</summary>
    static async Task<double> ProcessorAsync(Func<Task> request)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var number = 0; number < Requests; number++)
            await request();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }

    static async Task<string> RecordAsync(BenchmarkedNotifications app, HttpClient council, JsonNode sample)
    {
        var body = sample.DeepClone();
        var id = Guid.CreateVersion7();
        body["id"] = id;
        (await council.PostJsonAsync("/api/notifications", body)).EnsureSuccessStatusCode().Dispose();
        await app.Ask(async db =>
        {
            var first = await db.Versions.SingleAsync(version => version.NotificationId == id);
            db.AddRange(Enumerable.Range(2, Versions - 1).Select(number => Again(first, number)));
            db.Audit(CurrentUser.Process("benchmark"), "Amended", nameof(Notification), id, "benchmark", first.ChangedAt);
            return await db.SaveChangesAsync();
        });
        return $"/api/notifications/{id}";
    }

    static NotificationVersion Again(NotificationVersion first, int number) => new()
    {
        Id = Guid.CreateVersion7(),
        NotificationId = first.NotificationId,
        Number = number,
        Change = NotificationChange.Sent,
        Content = first.Content,
        ChangedAt = first.ChangedAt,
        ChangedById = first.ChangedById,
        ChangedByName = first.ChangedByName,
    };
}
