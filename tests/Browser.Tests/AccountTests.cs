using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests;

/// <summary>
/// The pages about a person's own account, and their errors, on the narrowest screen; without JavaScript they do all but passkeys.
/// </summary>
public class AccountTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Sessions_are_seen_and_ended(bool javaScript)
    {
        var priya = DemoPerson.Named("priya.nair");
        await using var elsewhere = await fixture.ReaderAsync();
        await elsewhere.SignInAsync(priya);
        await using var here = await fixture.ReaderAsync(Screen.Narrow with { JavaScript = javaScript });
        await here.SignInAsync(priya);

        await here.OpenAsync("/account/sessions");
        await here.PressAsync("End all other sessions");
        await elsewhere.OpenAsync("/account");

        Assert.Equal("/account/sessions", here.Path);
        Assert.StartsWith("/sign-in?", elsewhere.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_and_error_is_strict_and_accessible_and_fits_the_narrowest_screen_and_large_text()
    {
        var owen = DemoPerson.Named("owen.price");
        await using var reader = await fixture.ReaderAsync(Screen.Narrow);
        await reader.SignInAsync(owen);
        await SeenAsync(reader, "/account");
        await SeenAsync(reader, "/account/sessions");

        await reader.OpenAsync("/account/password");
        await RefusedAsync(reader, "Continue");
        await reader.TypeAsync("password", owen.Password);
        await reader.TypeAsync("code", AuthenticatorApp.Code(owen.TotpSecret));
        await reader.PressAsync("Continue");
        await SeenAsync(reader, "/account/password");
        await RefusedAsync(reader, "Change password");
        await SeenAsync(reader, "/account/second-factor");
        await RefusedAsync(reader, "Continue");
        await SeenAsync(reader, "/account/passkeys/new");
        await SeenAsync(reader, "/account/recovery-codes");
        await reader.PressAsync("Make new codes");
        await LookAsync(reader);
    }

    [Theory]
    [InlineData("owen.price")]
    [InlineData("priya.nair")]
    public async Task Pages_of_the_account_keep_the_menu_of_the_site(string name)
    {
        await using var reader = await fixture.ReaderAsync(Screen.Narrow);
        await reader.SignInAsync(DemoPerson.Named(name));
        var before = await MenuAsync(reader);
        await reader.OpenAsync("/account");

        Assert.Equal(before, await MenuAsync(reader));
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Dashboard", Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_recovery_code_has_a_field_of_its_own_and_the_code_of_the_app_a_numeric_keyboard()
    {
        var amira = DemoPerson.Named("amira.hussain");
        await using var reader = await fixture.ReaderAsync(Screen.Narrow);
        await reader.OpenAsync("/sign-in");
        await reader.TypeAsync("email", amira.Email);
        await reader.TypeAsync("password", amira.Password);
        await reader.PressAsync("Sign in");
        var code = reader.Page.Locator("input[name=code]");

        Assert.Equal("numeric", await code.GetAttributeAsync("inputmode"));
        Assert.Equal("one-time-code", await code.GetAttributeAsync("autocomplete"));
        await reader.FollowAsync("Use a recovery code instead");
        Assert.Null(await code.GetAttributeAsync("inputmode"));
        await reader.PressAsync("Continue");
        await reader.IsToldOfAsync("code", "Enter a recovery code");
        await reader.IsAccessibleAsync();
    }

    static async Task<IReadOnlyList<string>> MenuAsync(Reader reader) => await reader.Page.EvaluateAsync<string[]>(
        "[...document.querySelectorAll('#navigation li')].map(place => place.textContent.trim())");

    static async Task SeenAsync(Reader reader, string page)
    {
        var answer = await reader.OpenAsync(page);
        Assert.Equal(page, reader.Path);
        Assert.Empty(await Strictness.ProblemsAsync(answer!, signedIn: true));
        await LookAsync(reader);
    }

    static async Task RefusedAsync(Reader reader, string button)
    {
        await LookAsync(reader);
        await reader.PressAsync(button);
        Assert.StartsWith("Error: ", await reader.Page.TitleAsync(), StringComparison.Ordinal);
        var problems = await reader.ErrorProblemsAsync();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
        await LookAsync(reader);
    }

    static async Task LookAsync(Reader reader)
    {
        await reader.IsAccessibleAsync();
        await reader.FitsAsync();
        Assert.Empty(await reader.EnlargedAsync());
    }
}
