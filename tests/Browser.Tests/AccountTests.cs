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
        await LookAsync(reader);
    }

    static async Task LookAsync(Reader reader)
    {
        await reader.IsAccessibleAsync();
        await reader.FitsAsync();
        Assert.Empty(await reader.EnlargedAsync());
    }
}
