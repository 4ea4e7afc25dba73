using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Identity.Keys;

namespace Safeguarding.Identity.Tests.Keys;

[Collection(nameof(MovedClock))]
public class KeyRingTests(MovedClock.App app)
{
    [Fact]
    public async Task Tokens_and_sign_ins_outlive_a_restart()
    {
        var person = await app.PersonAsync();
        var browser = app.Browser();
        var tokens = await browser.TokensOfAsync(person.Email!, Given.Password);
        var keys = await browser.Http.KeysAsync();

        await app.RestartAsync();

        Assert.Equal(keys.Select(key => key.KeyId), (await browser.Http.KeysAsync()).Select(key => key.KeyId));
        Assert.Equal(HttpStatusCode.OK, (await browser.RefreshAsync(tokens.RefreshToken)).Status);
        Browser.CodeIn(await browser.GetAsync(browser.AuthorizeAddress()));
    }

    [Fact]
    public async Task A_new_key_is_published_first_and_used_a_day_later()
    {
        var http = app.Client();
        var before = await http.KeysAsync();

        app.Clock.Offset += KeyPlan.Use;
        await app.Services.GetRequiredService<KeyRing>().RefreshAsync(TestContext.Current.CancellationToken);
        var announced = await http.KeysAsync();
        var signedBefore = (await http.TokenForAsync(DemoFiles.Client("leeds-council"))).Access.Kid;

        app.Clock.Offset += KeyPlan.Notice;
        await app.Services.GetRequiredService<KeyRing>().RefreshAsync(TestContext.Current.CancellationToken);
        var signedAfter = (await http.TokenForAsync(DemoFiles.Client("leeds-council"))).Access.Kid;

        Assert.Equal(before.Count + 1, announced.Count);
        Assert.Contains(signedBefore, before.Select(key => key.KeyId));
        Assert.DoesNotContain(signedAfter, before.Select(key => key.KeyId));
        Assert.Contains(signedAfter, announced.Select(key => key.KeyId));
    }

    [Fact]
    public async Task The_database_alone_gives_no_key_away()
    {
        var stored = await app.Ask(db => db.IssuerKeys.Select(key => key.Protected).ToListAsync());

        // Data protection's own header, where PKCS#8 would begin with an ASN.1 sequence.
        Assert.All(stored, key => Assert.StartsWith("CfDJ8", key, StringComparison.Ordinal));
        Assert.NotEmpty(Directory.GetFiles(app.KeysFolder, "key-*.xml"));
    }
}
