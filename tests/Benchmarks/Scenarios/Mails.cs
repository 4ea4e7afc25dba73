using System.Diagnostics;
using Safeguarding.Client;
using Safeguarding.TestKit;

namespace Safeguarding.Benchmarks.Scenarios;

/// <summary>
/// One bulletin after another to the same subscribers: what a mail costs, and what it leaves behind in the memory of the service. The first
/// bulletins are not counted, by which the service comes to its working size.
/// </summary>
static class Mails
{
    const int Subscribers = 1_000;
    const int Uncounted = 3;
    const int Counted = 7;
    static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    // A reading every second: the last one is of after the mails.
    static readonly TimeSpan Settled = TimeSpan.FromSeconds(5);

    public static async Task RunAsync(Report report)
    {
        await using var platform = await Platform.StartNewAsync();
        using var job = new MainJob(platform.Address);
        var lesson = await PublishAsync(job, platform);
        await SubscribeAsync(platform.DatabaseOf("dissemination"));
        var pid = platform.Processes.PidOf("dissemination")!.Value;
        using var runtime = RuntimeCounters.Of(pid);

        for (var issue = 0; issue < Uncounted; issue++)
            await IssueAsync(job, lesson);
        var before = await FiguresAsync(pid, runtime);
        var started = Stopwatch.GetTimestamp();
        for (var issue = 0; issue < Counted; issue++)
            await IssueAsync(job, lesson);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var after = await FiguresAsync(pid, runtime);

        const double mails = Counted * Subscribers;
        report.Add("mails", mails, "")
            .Add("mails a second, with the writing and approving of bulletins", mails / seconds, "a second")
            .Add("processor time of the service for one mail", (after.Processor - before.Processor) / mails, "ms")
            .Add("collected heap, growth a mail", (after.Heap - before.Heap) * 1024 / mails, "kB")
            .Add("memory outside it, growth a mail", (after.Outside - before.Outside) * 1024 / mails, "kB")
            .Add("memory outside it, in the end", after.Outside, "MB");
    }

    static async Task<Guid> PublishAsync(MainJob job, Platform platform)
    {
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
        await job.DecideAsync();
        await job.PublishNationalInquiryAsync();
        await job.SubscribeAsync(Path.Combine(platform.DataFolder, "mail"));
        return (await job.LessonAsync()).LessonId;
    }

    static async Task SubscribeAsync(string database)
    {
        var copies = new RowCopies();
        await copies.AddAsync(database, "Subscribers");
        await copies.AddAsync(database, "Subscriptions");
        await copies.MakeAsync(1, Subscribers - 1);
        // A copy's theme would be called something else.
        await using var connection = await CopiedTable.OpenAsync(database);
        await using var insert = connection.CreateCommand();
        insert.CommandText = """
            INSERT OR IGNORE INTO SubscriptionThemes (SubscriptionId, Code)
            SELECT Subscriptions.Id, SubscriptionThemes.Code FROM Subscriptions, SubscriptionThemes
            """;
        await insert.ExecuteNonQueryAsync();
    }

    static async Task IssueAsync(MainJob job, Guid lesson)
    {
        var id = Guid.CreateVersion7();
        await job.WriteBulletinAsync(id, "What each agency knows", lesson);
        await job.ApproveBulletinAsync(id);
        var editor = job.As("editor-one").Library;
        await editor.SendAsync(id, (await editor.DraftAsync(id, default).ThereAsync()).Version, default).TakenAsync();
        await Eventually.True(
            async () => await editor.ProgressAsync(id, default) is { AllMade: true, Sent: Subscribers }, "all are sent", Limit);
    }

    static async Task<(double Processor, double Heap, double Outside)> FiguresAsync(int pid, RuntimeCounters runtime)
    {
        await Task.Delay(Settled);
        var heap = runtime.HeapMegabytes;
        return (ProcessFigures.Processor(pid), heap, ProcessFigures.Megabytes(pid) - heap);
    }
}
