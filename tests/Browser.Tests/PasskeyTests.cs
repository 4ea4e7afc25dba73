using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests;

/// <summary>With a device that Chromium plays: it makes keys and signs for real, and says that its owner gave a finger.</summary>
public class PasskeyTests(BrowserFixture fixture)
{
    // Nobody else's tests sign in as she does: a new passkey ends a person's other sessions.
    static readonly DemoPerson Sofia = DemoPerson.Named("sofia.lindgren");
    static readonly DemoPerson Irene = DemoPerson.Named("irene.walsh");

    [Fact]
    public async Task A_passkey_signs_in_alone_until_it_is_removed()
    {
        await using var sofia = await WithDeviceAsync(Screen.Narrow, verifiesItsOwner: true);
        await sofia.SignInAsync(Sofia);
        await AddAsync(sofia, Sofia);
        Assert.Equal("/account/passkeys", sofia.Path);
        await SeenAsync(sofia);

        await SignOutAsync(sofia);
        await SignInByPasskeyAsync(sofia);
        Assert.StartsWith("/dashboard", sofia.Path, StringComparison.Ordinal);

        await sofia.OpenAsync("/account/passkeys");
        await sofia.PressAsync("Remove Work laptop");
        await ConfirmAsync(sofia, Sofia);
        await sofia.PressAsync("Remove Work laptop");
        Assert.Equal("/account/passkeys", sofia.Path);

        await SignOutAsync(sofia);
        await SignInByPasskeyAsync(sofia);
        Assert.Contains("This passkey does not sign anyone in here", await sofia.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        await SeenAsync(sofia);
    }

    [Fact]
    public async Task A_device_that_does_not_know_its_owner_gives_no_passkey()
    {
        await using var irene = await WithDeviceAsync(Screen.Desktop, verifiesItsOwner: false);
        await irene.SignInAsync(Irene);

        await FillInAsync(irene, Irene);
        await irene.Page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();

        await Assertions.Expect(irene.Page.Locator("[data-passkey-failed]")).ToBeVisibleAsync();
        await SeenAsync(irene);
    }

    [Fact]
    public async Task Without_JavaScript_the_page_leads_to_the_password()
    {
        await using var reader = await fixture.ReaderAsync(Screen.WithoutJavaScript);
        await reader.OpenAsync("/sign-in");

        await reader.FollowAsync("Sign in with a passkey");

        await Assertions.Expect(reader.Page.Locator("[data-passkey-missing]")).ToContainTextAsync("need JavaScript");
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Continue" })).ToBeHiddenAsync();
    }

    // https://chromedevtools.github.io/devtools-protocol/tot/WebAuthn/
    async Task<Reader> WithDeviceAsync(Screen screen, bool verifiesItsOwner)
    {
        var reader = await fixture.ReaderAsync(screen);
        var tools = await reader.Page.Context.NewCDPSessionAsync(reader.Page);
        await tools.SendAsync("WebAuthn.enable");
        await tools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = verifiesItsOwner,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return reader;
    }

    static async Task AddAsync(Reader reader, DemoPerson person)
    {
        await FillInAsync(reader, person);
        await reader.PressAsync("Continue");
    }

    static async Task FillInAsync(Reader reader, DemoPerson person)
    {
        await reader.OpenAsync("/account/passkeys/new");
        await ConfirmAsync(reader, person);
        await SeenAsync(reader);
        await reader.TypeAsync("name", "Work laptop");
    }

    static async Task ConfirmAsync(Reader reader, DemoPerson person)
    {
        Assert.StartsWith("/account/confirm", reader.Path, StringComparison.Ordinal);
        await SeenAsync(reader);
        await reader.TypeAsync("password", person.Password);
        await reader.TypeAsync("code", AuthenticatorApp.Code(person.TotpSecret));
        await reader.PressAsync("Continue");
    }

    static async Task SignOutAsync(Reader reader)
    {
        await reader.OpenAsync("/dashboard");
        // In the menu, which a narrow screen folds away.
        await reader.Page.Locator("form[action='/session/end'] button").DispatchEventAsync("click");
        await reader.Page.WaitForURLAsync("**/session/ended");
    }

    static async Task SignInByPasskeyAsync(Reader reader)
    {
        await reader.OpenAsync("/session/start");
        await reader.FollowAsync("Sign in with a passkey");
        await SeenAsync(reader);
        await reader.PressAsync("Continue");
    }

    static async Task SeenAsync(Reader reader)
    {
        await reader.IsAccessibleAsync();
        await reader.FitsAsync();
    }
}
