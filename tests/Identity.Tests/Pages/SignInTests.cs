using System.Net;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Tests.Pages;

public class SignInTests(IdentityApp app)
{
    [Fact]
    public async Task After_signing_in_a_person_stands_at_the_dashboard()
    {
        var editor = DemoFiles.PersonWith(Roles.Editor);

        var answer = await app.Browser().SignInAsync(editor.Email, editor.Password);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/dashboard", answer.Headers.Location!.ToString());
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value =>
            value.StartsWith("identity=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/library?theme=neglect", "/library?theme=neglect")]
    [InlineData("https://elsewhere.example/", "/dashboard")]
    [InlineData("//elsewhere.example/", "/dashboard")]
    [InlineData("/\\elsewhere.example/", "/dashboard")]
    [InlineData("/\t/elsewhere.example/", "/dashboard")]
    [InlineData("javascript:alert(1)", "/dashboard")]
    [InlineData("~/library", "/dashboard")]
    public async Task The_way_back_stays_on_this_site(string returnUrl, string expected)
    {
        var editor = DemoFiles.PersonWith(Roles.Editor);

        var answer = await app.Browser().SignInAsync(editor.Email, editor.Password, returnUrl);

        Assert.Equal(expected, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Wrong_unknown_locked_and_gone_look_the_same()
    {
        var known = await app.PersonAsync();
        var locked = await app.PersonAsync();
        for (var attempt = 0; attempt < 5; attempt++)
            await app.Browser().SignInAsync(locked.Email!, "not the password");
        var gone = await app.PersonAsync();
        await app.LeaveAsync(gone);

        var pages = new[]
        {
            await RefusedAsync(known.Email!, "not the password"),
            await RefusedAsync("nobody@nowhere.example", Given.Password),
            await RefusedAsync(locked.Email!, Given.Password),
            await RefusedAsync(gone.Email!, Given.Password),
        };

        Assert.Single(pages.Distinct());
        Assert.Contains("Email address or password is wrong", pages[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var editor = DemoFiles.PersonWith(Roles.Editor);

        var answer = await app.Browser()
            .PostAsync("/sign-in", new Dictionary<string, string> { ["email"] = editor.Email, ["password"] = editor.Password });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out _));
    }

    [Theory]
    [InlineData("", "", "Enter your email address", "Enter your password")]
    [InlineData("someone@leeds.example", "", "Enter your password", null)]
    [InlineData("  ", "something long", "Enter your email address", null)]
    public async Task Missing_answers_are_named_in_the_summary_and_linked(string email, string password, string first, string? second)
    {
        var page = await (await app.Browser().SignInAsync(email, password)).Content.ReadAsStringAsync();

        Assert.Contains("There is a problem", page, StringComparison.Ordinal);
        var field = first.Contains("email", StringComparison.Ordinal) ? "email" : "password";
        Assert.Contains($"<a href=\"#{field}\">{first}</a>", page, StringComparison.Ordinal);
        Assert.Contains($"id=\"{field}-error\"", page, StringComparison.Ordinal);
        Assert.Contains($"{second}</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_failing_and_signing_out_are_in_the_audit()
    {
        var person = await app.PersonAsync();
        var browser = app.Browser();

        await browser.SignInAsync(person.Email!, "not the password");
        await browser.SignInAsync(person.Email!, Given.Password);
        var answer = await browser.PostAsync("/sign-out", await browser.FormAsync("/sign-out"));

        Assert.Equal("/", answer.Headers.Location!.ToString());
        Assert.Equal(["PersonAdded", "SignInFailed", "SignedIn", "SignedOut"], await app.AuditOfAsync(person.Id));
    }

    [Fact]
    public async Task Signing_out_here_ends_every_sign_in_of_the_person()
    {
        var person = await app.PersonAsync();
        var elsewhere = await app.Browser().TokensOfAsync(person.Email!, Given.Password);
        var browser = app.Browser();
        await browser.SignInAsync(person.Email!, Given.Password);

        await browser.PostAsync("/sign-out", await browser.FormAsync("/sign-out"));

        Assert.Equal("invalid_grant", (await browser.RefreshAsync(elsewhere.RefreshToken)).Error);
    }

    [Fact]
    public async Task Logs_hold_neither_addresses_nor_passwords()
    {
        var person = await app.PersonAsync();
        await app.Browser().SignInAsync(person.Email!, "a secret typed by mistake");
        await app.Browser().SignInAsync("someone.real@nowhere.example", "a secret typed by mistake");

        Assert.DoesNotContain("typed by mistake", app.Logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Email!, app.Logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("someone.real", app.Logs.Text, StringComparison.Ordinal);
    }

    async Task<string> RefusedAsync(string email, string password)
    {
        var answer = await app.Browser().SignInAsync(email, password);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        // The address that was typed and the form's own token differ by nature.
        return System.Text.RegularExpressions.Regex.Replace(page.Replace(email, "", StringComparison.Ordinal),
            "__RequestVerificationToken[^>]*>", "");
    }
}
