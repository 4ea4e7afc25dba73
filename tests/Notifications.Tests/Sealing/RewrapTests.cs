using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Sealing;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Sealing;

public class RewrapTests
{
    [Fact]
    public async Task A_new_key_of_the_ring_wraps_every_key_again_and_the_old_one_is_needed_no_more()
    {
        await using var app = new NotificationsApp();
        await app.InitializeAsync();
        var sent = new List<Guid>();
        for (var number = 0; number < 3; number++)
            sent.Add((await app.SendAsync(Given.Notification())).Id);
        var erased = sent[2];
        await app.Ask(db => db.Keys.Where(key => key.Id == erased)
            .ExecuteUpdateAsync(set => set.SetProperty(key => key.Wrapped, _ => null)));
        var old = Directory.GetFiles(Path.Combine(app.Folder, "keys"), "key-*.xml");
        var ring = app.Services.GetRequiredService<IKeyManager>()
            .CreateNewKey(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(90)).KeyId;
        var wraps = app.Services.GetRequiredService<KeyWrap>();
        await Eventually.True(() => Task.FromResult(wraps.CurrentRingKey == ring), "the ring has its new key");

        await RunAsync(app, () => app.Ask(db => db.Keys.AllAsync(key => key.Wrapped == null || key.RingKeyId == ring)));

        Assert.True(await app.Ask(db => db.Keys.AnyAsync(key => key.Id == erased && key.Wrapped == null)));
        Assert.Equal(Given.Notification().Narrative,
            (await app.Notifier().GetAsync<NotificationRecord>($"/api/notifications/{sent[0]}")).Content.Narrative);
        Array.ForEach(old, File.Delete);
        var wrap = new KeyWrap(DataProtectionProvider.Create(
            new DirectoryInfo(Path.Combine(app.Folder, "keys")), builder => builder.SetApplicationName("safeguarding-notifications")));
        foreach (var key in await app.Ask(db => db.Keys.AsNoTracking().Where(key => key.Wrapped != null).ToListAsync()))
        {
            key.Wrap = wrap;
            Assert.Equal(KeyWrap.SecretBytes, key.ToBytes().Length);
        }
    }

    static async Task RunAsync(NotificationsApp app, Func<Task<bool>> done)
    {
        using var worker = ActivatorUtilities.CreateInstance<RewrapWorker>(app.Services);
        await worker.StartAsync(TestContext.Current.CancellationToken);
        await Eventually.True(done, "every key is wrapped again");
        await worker.StopAsync(TestContext.Current.CancellationToken);
    }
}
