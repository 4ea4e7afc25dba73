using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Failure.Tests;

public class DatabaseAwayTests(SharedPlatform shared) : BreakingTests(shared)
{
    // A write waits eight seconds. Longer than all quick attempts of a consumer (38 s) and the longest pause of a worker (15 s).
    static readonly TimeSpan Away = TimeSpan.FromMinutes(2);
    static readonly string[] Taken = ["notifications", "local-inquiries"];

    readonly Platform _platform = shared.Platform;

    [Fact]
    public async Task Databases_that_are_away_end_no_process_take_no_write_and_lose_nothing()
    {
        var (pids, said) = (Pids(), _platform.Output);
        using var council = new DemoClient(_platform.Address, "leeds-council");
        using var job = new MainJob(_platform.Address);
        var refused = await job.NotificationAsync();
        var accepted = new List<Guid>();

        await using (await Database.TakeAwayAsync(_platform, "local-inquiries"))
        {
            accepted.AddRange(await Incidents.SendAsync(_platform, 10)); // their events find no database
            await using (await Database.TakeAwayAsync(_platform, "notifications"))
            {
                var started = TimeProvider.System.GetTimestamp();
                do
                {
                    await RefusedAsync(council, refused);
                    await NotReadyAsync();
                    await OthersGoOnAsync();
                }
                while (TimeProvider.System.GetElapsedTime(started) < Away);
            }
        }

        using var sent = await council.Http.PostAsJsonAsync("/api/notifications", refused, Json.Options);
        Assert.Equal(HttpStatusCode.Created, sent.StatusCode); // it was told the truth: nothing had been stored
        await Incidents.ArriveOnceAsync(_platform, [.. accepted, job.NotificationId]);
        await Eventually.True(async () => await StatusAsync(_platform.Address) == HttpStatusCode.OK, "the platform is ready again");
        foreach (var service in Taken)
            Assert.True(await Database.IsEmptyAsync(_platform, service, "FailedMessages"), $"messages of {service} failed");
        Assert.Equal((pids, said), (Pids(), _platform.Output));
    }

    static async Task RefusedAsync(DemoClient council, SendNotificationRequest notification)
    {
        using var answer = await council.Http.PostAsJsonAsync("/api/notifications", notification, Json.Options);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "application/problem+json"),
            (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal("unavailable", (await answer.Content.ReadFromJsonAsync<JsonNode>())!["code"]!.GetValue<string>());
    }

    async Task NotReadyAsync()
    {
        foreach (var service in Taken)
            await Eventually.True(async () => await StatusAsync(_platform.AddressOf(service)) == HttpStatusCode.ServiceUnavailable,
                $"{service} is not ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(_platform.Address));
    }

    async Task OthersGoOnAsync()
    {
        using var secretariat = new DemoClient(_platform.Address, "panel-secretariat"); // signs in anew
        await secretariat.Api.Panel.CasesAsync("", default);
        await secretariat.Api.Library.SearchAsync("", default);
    }

    static async Task<HttpStatusCode> StatusAsync(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        using var answer = await http.GetAsync(new Uri("/health", UriKind.Relative));
        return answer.StatusCode;
    }

    string Pids() => string.Join(' ', _platform.Processes.Running().Order().Select(part => $"{part}={_platform.Processes.PidOf(part)}"));
}
