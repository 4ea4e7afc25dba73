using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.TestKit;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>One platform, started as ./run starts it, and one Chromium for all browser tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // A fresh Chromium looks for updates and suggestions on the network; tests are to need none.
    static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    // The sign-in of an organisation that does not answer: nothing is needed of it but its button.
    static readonly Dictionary<string, string> OrganisationSignIn = new()
    {
        ["SignInProviders__council__Name"] = "Leeds City Council",
        ["SignInProviders__council__Authority"] = "http://127.0.0.1:9/",
        ["SignInProviders__council__ClientId"] = "safeguarding",
        ["SignInProviders__council__ClientSecret"] = "not-a-secret",
        ["SignInProviders__council__EmailDomains__0"] = "leeds.example",
        ["Notices__CollectFor"] = "00:00:00",
        // All tests are one client.
        ["Gateway__SignInsPerMinute"] = "1000",
        ["Gateway__SubscriptionsPerMinute"] = "1000",
    };

    readonly SignedIn _signedIn = new();
    IPlaywright _playwright = null!;

    public Platform Platform { get; private set; } = null!;

    public IBrowser Chromium { get; private set; } = null!;

    public string Mail => Path.Combine(Platform.DataFolder, "mail");

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Chromium = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium-headless-shell",
            Headless = true,
            Args = Quiet,
        });
        Platform = await Platform.StartNewAsync(OrganisationSignIn);
    }

    /// <summary>Someone at a screen of their own who has not signed in.</summary>
    public Task<Reader> ReaderAsync(Screen? screen = null) => Reader.ComesAsync(this, screen ?? Screen.Desktop);

    /// <summary>
    /// Someone of samples/demo-people.json, signed in; <paramref name="name"/> is their address up to the @, for example
    /// <c>amira.hussain</c>.
    /// </summary>
    public async Task<Reader> SignedInAsync(string name, Screen? screen = null) =>
        await Reader.ComesAsync(this, screen ?? Screen.Desktop, await _signedIn.OfAsync(name, this));

    public async ValueTask DisposeAsync()
    {
        if (Chromium is not null)
            await Chromium.DisposeAsync();
        _playwright?.Dispose();
        if (Platform is not null)
            await Platform.DisposeAsync();
    }
}
