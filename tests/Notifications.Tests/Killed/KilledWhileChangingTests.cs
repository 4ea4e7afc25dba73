using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Killed;

/// <summary>The process ends at whatever instruction it is: each notification is as before or as after, and nothing in between.</summary>
public class KilledWhileChangingTests(NotificationsProcess service) : IClassFixture<NotificationsProcess>
{
    const string Api = "/api/notifications";
    const int Number = 25;

    // So many that wrapping them takes longer than to see that it has begun.
    const int Many = 150;

    [Fact]
    public async Task An_amendment_is_made_whole_or_not_at_all_and_asked_again_is_made_once()
    {
        var sent = await service.SendAsync(Number);
        using var council = service.Notifier();

        var answered = await service.KilledDuringAsync(sent, request => AmendAsync(council, request));

        foreach (var (request, made) in sent.Zip(answered))
        {
            var record = await council.GetAsync<NotificationRecord>($"{Api}/{request.Id}");
            var versions = await council.GetAsync<IReadOnlyList<NotificationVersionSummary>>($"{Api}/{request.Id}/versions");
            Assert.True(record.Version == 2 || !made, "what was answered is there");
            Assert.Equal(Enumerable.Range(1, record.Version), versions.Select(version => version.Number).Order());
            Assert.Equal(record.Version == 2 ? Amended(request).Narrative : request.Narrative, record.Content.Narrative);
            (await AmendAsync(council, request)).EnsureSuccessStatusCode();
            Assert.Equal(2, (await council.GetAsync<NotificationOverview>($"{Api}/{request.Id}/overview")).Version);
        }

        Assert.Equal(Number, await service.CountAsync("Outbox WHERE Type LIKE '%NotificationAmended%'"));
    }

    [Fact]
    public async Task An_erasure_takes_all_or_nothing_and_asked_again_takes_the_rest()
    {
        var sent = await service.SendAsync(Number);
        using var administrator = service.SignedInAs(People.Administrator());
        using var council = service.Notifier();

        var answered = await service.KilledDuringAsync(sent, request => EraseAsync(administrator, request));

        foreach (var (request, made) in sent.Zip(answered))
        {
            var isErased = (await council.GetAsync<NotificationOverview>($"{Api}/{request.Id}/overview")).Summary.ErasedAt is not null;
            using var record = await council.GetAsync($"{Api}/{request.Id}");
            Assert.True(isErased || !made, "what was answered is done");
            Assert.Equal(isErased ? HttpStatusCode.Gone : HttpStatusCode.OK, record.StatusCode);
            (await EraseAsync(administrator, request)).EnsureSuccessStatusCode();
        }

        Assert.Equal(Number, await service.CountAsync("NotificationKeys WHERE Wrapped IS NULL"));
        Assert.Equal(Number, await service.CountAsync("Audit WHERE Action = 'NotificationErased'"));
    }

    [Fact]
    public async Task A_key_is_under_the_old_or_the_new_key_of_the_ring_and_in_the_end_under_the_new_one()
    {
        const string keys = "NotificationKeys WHERE RingKeyId";
        var sent = await service.SendAsync(Many);
        var old = Directory.GetFiles(service.Keys, "key-*.xml");
        await service.KillAsync();
        var ring = NewRingKey();

        // Before it answers anybody: it wraps from its first second on.
        service.Launch();
        await Eventually.True(async () => await service.CountAsync($"{keys} = {ring}") > 0, "some keys are wrapped again");
        await service.KillAsync();
        var left = await service.CountAsync($"{keys} <> {ring}");
        Assert.Equal(0, await service.CountAsync("NotificationKeys WHERE (Wrapped IS NULL) <> (RingKeyId IS NULL)"));
        await service.StartAsync();
        await Eventually.True(async () => await service.CountAsync($"{keys} <> {ring}") == 0, "every key is wrapped again");
        Assert.NotEqual(0, left);

        await service.KillAsync();
        Array.ForEach(old, File.Delete);
        await service.StartAsync();
        using var council = service.Notifier();
        foreach (var request in sent)
            Assert.Equal(request.Narrative, (await council.GetAsync<NotificationRecord>($"{Api}/{request.Id}")).Content.Narrative);
    }

    static Task<HttpResponseMessage> AmendAsync(HttpClient council, SendNotificationRequest sent) =>
        council.PostJsonAsync($"{Api}/{sent.Id}/amendments", Amended(sent).Amended(), ifMatch: 1);

    static SendNotificationRequest Amended(SendNotificationRequest sent) => sent with { Narrative = $"Known since: {sent.Id}." };

    static Task<HttpResponseMessage> EraseAsync(HttpClient administrator, SendNotificationRequest sent) =>
        administrator.PostJsonAsync($"{Api}/{sent.Id}/erasure",
            new EraseNotificationRequest { Reason = ErasureReason.CourtOrder, OrderNumber = "LS25C00123/1" });

    /// <returns>Its id, as the database compares it.</returns>
    string NewRingKey()
    {
        var services = new ServiceCollection();
        services.AddDataProtection().SetApplicationName("safeguarding-notifications")
            .PersistKeysToFileSystem(new DirectoryInfo(service.Keys));
        using var provider = services.BuildServiceProvider();
        var key = provider.GetRequiredService<IKeyManager>().CreateNewKey(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(90));
        return $"'{key.KeyId}'".ToUpperInvariant();
    }
}
