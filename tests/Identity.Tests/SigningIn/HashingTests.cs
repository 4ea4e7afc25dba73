using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Tests.SigningIn;

/// <summary>A flood of passwords: those who sent it wait, or are told to come again.</summary>
public class HashingTests(IdentityApp app)
{
    [Fact]
    public async Task Only_so_many_are_hashed_at_once_and_few_wait()
    {
        using var hashing = new Hashing();
        using var gate = new ManualResetEventSlim();
        var (running, most) = (0, 0);

        var all = Enumerable.Range(0, 40).Select(_ => hashing.RunAsync(() =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            gate.Wait();
            return Interlocked.Decrement(ref running);
        }, CancellationToken.None)).ToList();
        var refused = all.Count(one => one.IsFaulted);
        gate.Set();

        Assert.Equal(40 - Math.Max(1, Environment.ProcessorCount - 1) - 8, refused);
        Assert.All(all.Where(one => one.IsFaulted), one => Assert.IsType<HashingBusyException>(one.Exception!.InnerException));
        await Task.WhenAll(all.Where(one => !one.IsFaulted));
        Assert.InRange(most, 1, Math.Max(1, Environment.ProcessorCount - 1));
    }

    [Fact]
    public async Task While_passwords_flood_in_clients_get_tokens_and_health_answers()
    {
        // Of its own: it turns everybody away.
        await using var host = app.HostWith();
        var http = host.CreateClient(new() { BaseAddress = new Uri(IdentityApp.Issuer), AllowAutoRedirect = false });
        var hashing = host.Services.GetRequiredService<Hashing>();
        using var gate = new ManualResetEventSlim();
        var flood = Enumerable.Range(0, 40).Select(_ => hashing.RunAsync(() => gate.Wait(TimeSpan.FromMinutes(1)), CancellationToken.None))
            .ToList();

        var browser = new Browser(http, app.Clock);
        var turnedAway = await browser.GivePasswordAsync("nobody@test.example", Given.Password);
        var token = await http.TokenForAsync(DemoFiles.Client("leeds-council"));
        var health = await http.GetAsync("/health");
        gate.Set();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, turnedAway.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(3), turnedAway.Headers.RetryAfter!.Delta);
        Assert.Contains("Too many people are signing in at this moment", await turnedAway.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
        Assert.NotNull(token.AccessToken);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        await Task.WhenAll(flood.Select(one => one.ContinueWith(_ => true, TaskScheduler.Default)));
        Assert.Equal(HttpStatusCode.OK, (await browser.GivePasswordAsync("nobody@test.example", Given.Password)).StatusCode);
    }
}
