using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Safeguarding.TestKit;

namespace Safeguarding.EndToEnd.Tests;

public class MainJobTests(PlatformFixture fixture)
{
    static readonly string[] Canaries = ["Zebedeecanary", "Quenellacanary", "Yarrowcanary Lane", "ZZ9 9ZZ", "999 100 0070",
        "Narrativecanary", "Schoolcanary"];

    [Fact]
    public async Task From_notification_to_bulletin_in_one_trace_and_without_a_name_outside_the_record()
    {
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        using var job = new MainJob(fixture.Platform.Address,
            $"00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01")
        { Change = PlantCanaries };

        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
        await job.DecideAsync();
        await job.PublishNationalInquiryAsync();
        await job.SubscribeAsync(fixture.Mail);
        await job.IssueBulletinAsync();
        await Eventually.True(() => Task.FromResult(job.Bulletins(fixture.Mail).Count > 0), "the bulletin has arrived");

        Assert.Single(job.Bulletins(fixture.Mail));
        await Eventually.True(() => Task.FromResult(ServicesOf(trace)
            .SetEquals(["notifications", "local-inquiries", "national-panel", "dissemination", "identity", "portal"])),
            "one trace spans every service");
        await CanariesStayInTheRecord(job);
    }

    static void PlantCanaries(JsonNode notification)
    {
        notification["narrative"] = "Narrativecanary: what happened.";
        notification["incident"]!["place"]!["address"] = "7 Yarrowcanary Lane";
        notification["incident"]!["place"]!["postcode"] = "ZZ9 9ZZ";
        foreach (var child in notification["children"]!.AsArray())
        {
            child!["firstNames"] = "Zebedeecanary";
            child["school"] = "Schoolcanary Primary";
        }

        foreach (var adult in notification["adults"]!.AsArray())
            adult!["lastName"] = "Quenellacanary";
    }

    // The record itself: the notifications service's database and the files that were attached to a notification.
    static readonly string[] Record = ["databases/notifications", "storage/notifications/"];

    // Everything else on disk is a log, a trace, a message, a mail or another service's data.
    async Task CanariesStayInTheRecord(MainJob job)
    {
        var record = await job.As("leeds-council").Notifications.FindAsync(job.NotificationId, default);
        Assert.All(record!.Content.Children!, child => Assert.Equal("Zebedeecanary", child.FirstNames));

        var all = Directory.EnumerateFiles(fixture.Platform.DataFolder, "*", SearchOption.AllDirectories).Select(Relative).ToList();
        var files = all.Where(file => !Record.Any(kept => file.StartsWith(kept, StringComparison.Ordinal))).ToList();
        Assert.Contains("databases/notifications.db", all.Except(files));
        Assert.Contains("logs/notifications.log", files);
        Assert.Contains("telemetry/notifications.jsonl", files);
        Assert.Contains(files, file => file.StartsWith("rabbitmq/", StringComparison.Ordinal));
        Assert.Contains(files, file => file.StartsWith("mail/", StringComparison.Ordinal));
        var found = from file in files
                    let content = file + ReadShared(Path.Combine(fixture.Platform.DataFolder, file))
                    from canary in Canaries
                    where content.Contains(canary, StringComparison.OrdinalIgnoreCase)
                    select $"{canary} in {file}";
        Assert.Empty(found);
    }

    HashSet<string> ServicesOf(string trace)
    {
        var spans = from file in Directory.EnumerateFiles(fixture.Platform.DataFolder, "*.jsonl", SearchOption.AllDirectories)
                    from line in ReadShared(file).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    where line.Contains(trace, StringComparison.Ordinal) && line.EndsWith('}')
                    select JsonDocument.Parse(line).RootElement.GetProperty("service").GetString();
        return [.. spans];
    }

    string Relative(string file) => Path.GetRelativePath(fixture.Platform.DataFolder, file);

    static string ReadShared(string file)
    {
        // A file that only locks is empty, and cannot be opened while it does.
        if (new FileInfo(file).Length == 0)
            return "";
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
