using System.Text;
using System.Text.Json;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests;

/// <summary>What the repository shows as examples is accepted as it stands, on whatever day.</summary>
public class SampleTests(NotificationsApp app)
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_sample_is_accepted(string file)
    {
        var body = await File.ReadAllTextAsync(Path.Combine(Folder, file), TestContext.Current.CancellationToken);

        var response = await app.Notifier().PostAsync("/api/notifications", new StringContent(body, Encoding.UTF8, "application/json"));

        var receipt = await response.ReadAsync<NotificationReceipt>();
        Assert.Equal(file != "out-of-remit.json", receipt.InPanelRemit);
    }

    [Fact]
    public void The_samples_cover_what_they_promise() => Assert.Equal(
        ["incident-abroad.json", "late.json", "looked-after-out-of-area.json", "out-of-remit.json", "siblings.json", "unborn-child.json"],
        Files.Select(row => row.Data));

    [Fact]
    public void No_two_samples_share_an_id()
    {
        Assert.Distinct(Files.Select(row => File.ReadAllText(Path.Combine(Folder, row.Data)))
            .Select(body => JsonSerializer.Deserialize<SendNotificationRequest>(body, Json.Options)!.Id));
    }

    static string Folder => Path.Combine(AppContext.BaseDirectory, "samples");
}
