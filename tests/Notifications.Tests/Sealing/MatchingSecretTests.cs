using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Sealing;

namespace Safeguarding.Notifications.Tests.Sealing;

public class MatchingSecretTests(NotificationsApp app)
{
    static readonly ChildDetails Child = new() { NhsNumber = "943 476 5919" };

    [Fact]
    public async Task It_is_made_once_and_found_by_all_instances()
    {
        await using var own = new NotificationsApp();
        await own.InitializeAsync();
        await own.Ask(db => db.Keys.Where(key => key.Id == Guid.Empty).ExecuteDeleteAsync());

        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => StartAsync(own)));

        Assert.Single(keys.Select(found => found.Nhs(Child)).Distinct());
        Assert.Equal(1, await own.Ask(db => db.Keys.CountAsync(key => key.Id == Guid.Empty)));
    }

    [Fact]
    public async Task A_setting_goes_before_the_database()
    {
        var keys = await StartAsync(app, Convert.ToBase64String(new byte[32]));

        Assert.Equal(new ChildKeys(new byte[32]).Nhs(Child), keys.Nhs(Child));
    }

    [Theory]
    [InlineData("AAAA")]
    [InlineData("no base64, and long enough for a secret of thirty-two bytes")]
    public async Task One_that_is_too_short_or_unreadable_is_refused_by_the_settings_name(string setting)
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(app, setting));

        Assert.Contains("Matching:Secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_another_key_ring_the_service_does_not_start()
    {
        var another = new KeyWrap(new EphemeralDataProtectionProvider());

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(app, null, another));

        Assert.Contains("DataProtection:Path", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_it_a_key_is_not_found_out_by_trying_all_numbers()
    {
        var key = new ChildKeys(new byte[32]).Nhs(Child);

        Assert.NotEqual(key, new ChildKeys([.. new byte[31], 1]).Nhs(Child));
        Assert.Equal(key, new ChildKeys(new byte[32]).Nhs(Child with { NhsNumber = "9434765919" }));
    }

    static async Task<ChildKeys> StartAsync(NotificationsApp app, string? setting = null, params object[] more)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Matching:Secret", setting)]).Build();
        var secret = ActivatorUtilities.CreateInstance<MatchingSecret>(app.Services, [configuration, .. more]);
        await secret.StartAsync(TestContext.Current.CancellationToken);
        return secret.ToKeys();
    }
}
