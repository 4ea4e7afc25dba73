using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Safeguarding.TestKit;

namespace Safeguarding.EndToEnd.Tests;

public class MainJobTests(PlatformFixture fixture)
{
    // Names that JSON and pages write in other words, and numbers as they are written and as they are kept.
    static readonly string[] Canaries =
    [
        "Zebedee-O'Canarië", "Quenella-O'Canarië", "Yarrowcanary Lane", "ZZ9 9ZZ", "999 100 0070", "Narrativecanary", "Schoolcanary",
        "Filecanary", "Attachedcanary",
    ];

    readonly WrittenFiles _written = new(fixture.Platform.DataFolder);

    [Fact]
    public async Task From_notification_to_bulletin_in_one_trace_and_without_a_name_in_any_file()
    {
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        using var job = new MainJob(fixture.Platform.Address,
            $"00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01")
        { Change = PlantCanaries };

        await job.SendNotificationAsync();
        await AttachAsync(job.NotificationId);
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
        await CanariesAreReadInTheRecordAloneAsync(job.NotificationId);
    }

    static void PlantCanaries(JsonNode notification)
    {
        notification["narrative"] = "Narrativecanary: what happened.";
        notification["incident"]!["place"]!["address"] = "7 Yarrowcanary Lane";
        notification["incident"]!["place"]!["postcode"] = "ZZ9 9ZZ";
        foreach (var child in notification["children"]!.AsArray())
        {
            child!["firstNames"] = "Zebedee-O'Canarië";
            child["school"] = "Schoolcanary Primary";
        }

        foreach (var adult in notification["adults"]!.AsArray())
            adult!["lastName"] = "Quenella-O'Canarië";
    }

    async Task AttachAsync(Guid notification)
    {
        using var council = new DemoClient(fixture.Platform.Address, "leeds-council");
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent("Attachedcanary: what a letter said."u8.ToArray());
        form.Add(file, "file", "Filecanary.txt");
        using var added = await council.Http.PostAsync(
            new Uri($"/api/notifications/{notification}/attachments", UriKind.Relative), form);
        added.EnsureSuccessStatusCode();
    }

    // Everything on disk: databases, attachments, logs, traces, messages, mails and keys.
    async Task CanariesAreReadInTheRecordAloneAsync(Guid notification)
    {
        using var council = new DemoClient(fixture.Platform.Address, "leeds-council");
        var record = await council.Http.GetStringAsync(new Uri($"/api/notifications/{notification}", UriKind.Relative));
        Assert.Contains("Narrativecanary", record, StringComparison.Ordinal);

        var all = _written.All();
        foreach (var folder in new[] { "storage/notifications/attachments/", "rabbitmq/mnesia/", "mail/", "keys/", "audit/" })
            Assert.Contains(all, file => file.StartsWith(folder, StringComparison.Ordinal));
        string[] searched = ["databases/notifications.db-wal", "databases/local-inquiries.db", "logs/notifications.log",
            "telemetry/notifications.jsonl"];
        Assert.All(searched, file => Assert.Contains(file, all));

        // Whoever looks for something in the database finds it: ids stand in it as they are.
        Assert.NotEmpty(_written.Find([JsonNode.Parse(record)!["reference"]!.GetValue<string>()],
            all.Where(file => file.StartsWith("databases/notifications.db", StringComparison.Ordinal))));
        Assert.Empty(_written.Find(Canaries, all));
    }

    HashSet<string> ServicesOf(string trace)
    {
        var spans = from file in Directory.EnumerateFiles(fixture.Platform.DataFolder, "*.jsonl", SearchOption.AllDirectories)
                    from line in ReadLines(file)
                    where line.Contains(trace, StringComparison.Ordinal) && line.EndsWith('}')
                    select JsonDocument.Parse(line).RootElement.GetProperty("service").GetString();
        return [.. spans];
    }

    static string[] ReadLines(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
