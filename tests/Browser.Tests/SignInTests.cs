using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;

namespace Safeguarding.Browser.Tests;

/// <summary>Signing in that does not lead in: every refusal is accessible, also on the narrowest screen and with large text.</summary>
public class SignInTests(BrowserFixture fixture)
{
    static readonly DemoPerson Helen = DemoPerson.Named("helen.marsh");

    [Fact]
    public async Task An_empty_form_asks_for_address_and_password()
    {
        await using var reader = await OpenAsync("/sign-in");

        await reader.PressAsync("Sign in");

        await reader.IsToldOfAsync("email", "Enter your email address");
        await reader.IsToldOfAsync("password", "Enter your password");
    }

    [Fact]
    public async Task A_wrong_password_says_nothing_of_who_is_known_and_keeps_the_address()
    {
        await using var reader = await OpenAsync("/sign-in");
        await reader.TypeAsync("email", "nobody@leeds.example");
        await reader.TypeAsync("password", "three random words");

        await reader.PressAsync("Sign in");

        await reader.IsToldOfAsync("email", "Email address or password is wrong. After several wrong passwords wait before you try again.");
        Assert.Equal(("nobody@leeds.example", ""), (await reader.ValueAsync("email"), await reader.ValueAsync("password")));
    }

    [Fact]
    public async Task A_password_can_be_looked_at_before_it_is_sent()
    {
        await using var reader = await OpenAsync("/sign-in");
        await reader.TypeAsync("password", "three random words");

        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Show password" }).ClickAsync();

        Assert.Equal("text", await reader.Page.Locator("[name='password']").GetAttributeAsync("type"));
        await reader.IsAccessibleAsync();
        await reader.FitsAsync();
    }

    [Theory]
    [InlineData("", "Enter the code from your authenticator app")]
    [InlineData("12", "The code is wrong or was used before. Wait for the next one; after several wrong codes wait longer.")]
    public async Task A_code_that_is_none_is_named(string code, string words)
    {
        await using var reader = await OpenAsync("/sign-in");
        await reader.TypeAsync("email", Helen.Email);
        await reader.TypeAsync("password", Helen.Password);
        await reader.PressAsync("Sign in");
        await reader.TypeAsync("code", code);

        await reader.PressAsync("Continue");

        await reader.IsToldOfAsync("code", words);
    }

    [Fact]
    public async Task An_organisations_button_is_accessible()
    {
        await using var reader = await OpenAsync("/sign-in");

        Assert.Equal(1, await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Leeds City Council" }).CountAsync());
        await reader.IsAccessibleAsync();
        await reader.FitsAsync();
        Assert.Empty(await reader.EnlargedAsync());
    }

    [Fact]
    public async Task An_organisation_that_does_not_know_the_person_leads_back_with_words()
    {
        await using var reader = await OpenAsync("/sign-in?problem=provider");

        await reader.IsToldOfAsync("email",
            "Your organisation’s sign-in did not lead to an account here. Accept your invitation first, or sign in with your password.");
    }

    [Fact]
    public async Task An_organisation_that_does_not_answer_leads_back_and_signing_in_goes_on_from_there()
    {
        await using var reader = await OpenAsync("/session/start?returnUrl=%2Flibrary");
        var onwards = await reader.ValueAsync("returnUrl");

        await reader.PressAsync("Leeds City Council");

        await reader.IsToldOfAsync("email", "Your organisation’s sign-in does not answer. Try again later, or sign in with your password.");
        Assert.Equal(onwards, await reader.ValueAsync("returnUrl"));
    }

    async Task<Reader> OpenAsync(string path)
    {
        var reader = await fixture.ReaderAsync(Screen.Narrow);
        await reader.OpenAsync(path);
        return reader;
    }
}
