using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>A person at a browser of their own: own cookies, own screen.</summary>
public sealed class Reader : IAsyncDisposable
{
    static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] },
    };

    // Milliseconds. A busy machine is slow, not broken; what never comes still fails.
    const int TimeoutMilliseconds = 60_000;

    readonly IBrowserContext _context;
    readonly Screen _screen;
    readonly IHands _hands;

    Reader(IBrowserContext context, IPage page, Screen screen)
    {
        (_context, Page, _screen) = (context, page, screen);
        _hands = screen.KeyboardOnly ? new Keyboard(page) : new Mouse();
        page.Dialog += (_, dialog) =>
        {
            WasAskedWhetherToLeave |= dialog.Type == DialogType.BeforeUnload;
            _ = dialog.AcceptAsync();
        };
    }

    /// <summary>Whether the browser asked before it left a page with something unsaved; it was told to leave.</summary>
    public bool WasAskedWhetherToLeave { get; private set; }

    public IPage Page { get; }

    public bool HasJavaScript => _screen.JavaScript;

    public static async Task<Reader> ComesAsync(BrowserFixture fixture, Screen screen, string? session = null)
    {
        var context = await fixture.Chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = fixture.Platform.Address.ToString(),
            JavaScriptEnabled = screen.JavaScript,
            StorageState = session,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
        });
        context.SetDefaultTimeout(TimeoutMilliseconds);
        return new Reader(context, await context.NewPageAsync(), screen);
    }

    /// <summary>Another tab of the same browser.</summary>
    public async Task<Reader> OpenTabAsync() => new(_context, await _context.NewPageAsync(), _screen);

    public Task<IResponse?> OpenAsync(string path) => Page.GotoAsync(path.TrimStart('/'));

    public string Path => new Uri(Page.Url).PathAndQuery;

    /// <summary>Types into the field of that name.</summary>
    public Task TypeAsync(string field, string text) => _hands.TypeAsync(Page.Locator($"[name='{field}']"), text);

    public async Task TypeAsync(string field, DateOnly date)
    {
        await TypeAsync($"{field}.Day", $"{date.Day}");
        await TypeAsync($"{field}.Month", $"{date.Month}");
        await TypeAsync($"{field}.Year", $"{date.Year}");
    }

    /// <summary>Chooses among the answers of that field by what stands beside them, or the first.</summary>
    public Task ChooseAsync(string field, string? answer = null) => _hands.ChooseAsync(answer is null
        ? Page.Locator($"[name='{field}']:not([type=hidden])").First
        : Page.Locator(".govuk-radios__item, .govuk-checkboxes__item", new() { Has = Page.Locator($"[name='{field}']") })
            .Filter(new() { HasText = answer }).First.Locator("input"));

    /// <summary>Chooses from a list that drops down, or from a long one by typing.</summary>
    public async Task SelectAsync(string field, string option)
    {
        var list = Page.Locator($"select[name='{field}']");
        if (HasJavaScript && await list.GetAttributeAsync("data-type-ahead") is not null)
            await _hands.FindAsync(TypeAheadOf(list), option);
        else
            await _hands.SelectAsync(list, option);
    }

    /// <summary>The field that the portal's script puts in the place of a long list.</summary>
    public static ILocator TypeAheadOf(ILocator list) => list.Locator("xpath=preceding-sibling::div[1]").GetByRole(AriaRole.Combobox);

    /// <summary>Types into the field with that label.</summary>
    public Task FillAsync(string label, string text) => _hands.TypeAsync(Page.GetByLabel(label, new() { Exact = true }), text);

    /// <summary>
    /// Presses a button of the page, the last of that name (a form may begin with a hidden one for the Enter key), and waits for the page
    /// it leads to: what it changes has been done then.
    /// </summary>
    public Task PressAsync(string button) =>
        LeaveByAsync(Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = button }).Last);

    public Task FollowAsync(string link) => LeaveByAsync(Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First);

    public Task<string> HeadingAsync() => Page.Locator("h1").InnerTextAsync();

    /// <summary>Signs in through the pages, with a code of the authenticator app where one is asked for.</summary>
    public async Task SignInAsync(DemoPerson person)
    {
        await OpenAsync("/session/start");
        await TypeAsync("email", person.Email);
        await TypeAsync("password", person.Password);
        await LeaveByAsync(Page.Locator("main button[type=submit]").First);
        // A code is good once: whoever signs in twice within half a minute takes the next one, which is accepted early.
        for (var steps = 0; await Page.Locator("input[name=code]").CountAsync() > 0 && steps <= 1; steps++)
        {
            await TypeAsync("code", AuthenticatorApp.Code(person.TotpSecret, steps: steps));
            await LeaveByAsync(Page.Locator("main button[type=submit]").First);
        }

        Assert.StartsWith("/dashboard", Path, StringComparison.Ordinal);
    }

    /// <summary>What this browser knows of who is signed in, for another browser to begin with.</summary>
    public Task<string> SessionAsync() => _context.StorageStateAsync();

    /// <summary>
    /// No violation of WCAG 2.0 to 2.2, A and AA, on the page as it stands. The checker itself is a script, so it needs JavaScript.
    /// </summary>
    public async Task IsAccessibleAsync()
    {
        var violations = await ViolationsAsync();
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    public async Task<IReadOnlyList<string>> ViolationsAsync() =>
    [
        .. (await Page.RunAxe(Wcag)).Violations.Select(violation =>
            $"{Path}: {violation.Id}: {violation.Help}\n" + string.Join('\n', violation.Nodes.Select(node => "  " + node.Html))),
    ];

    /// <summary>Nothing has to be scrolled sideways (WCAG 1.4.10).</summary>
    public async Task FitsAsync() => Assert.Null(await OverflowAsync());

    public async Task<string?> OverflowAsync() =>
        await Page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var width && width > _screen.Width
            ? $"{Path} is {width} px wide on a screen of {_screen.Width} px"
            : null;

    // Arrived is who has the whole of the next page before them, not who has sent this one off.
    public async Task LeaveByAsync(ILocator control)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Page.Load += Arrive;
        try
        {
            await _hands.PressAsync(control);
            await arrived.Task.WaitAsync(TimeSpan.FromMilliseconds(TimeoutMilliseconds));
        }
        finally
        {
            Page.Load -= Arrive;
        }

        void Arrive(object? sender, IPage page) => arrived.TrySetResult();
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
