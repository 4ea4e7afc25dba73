using System.Net;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Pages;

/// <summary>What the link of a forgotten password does, how long and how often.</summary>
[Collection(nameof(MovedClock))]
public sealed class PasswordLinkTests(MovedClock.App app) : AskingForPassword(app)
{
    const string NewPassword = "seven loud amber kites";

    [Fact]
    public async Task By_the_link_a_new_password_takes_the_place_of_the_old_and_every_session_ends()
    {
        var person = await App.PersonAsync(roles: Roles.Partner);
        var elsewhere = App.Browser();
        var tokens = await elsewhere.TokensOfAsync(person.Email!, Given.Password);
        await AskAsync(person.Email!);
        var link = await LinkAsync(person);

        var browser = App.Browser();
        await browser.PageAsync(link);
        var answer = await ChooseAsync(browser, link, NewPassword);

        Assert.Equal("/sign-in", answer.Headers.Location!.ToString());
        Assert.Contains("Your password is changed", await browser.PageAsync("/sign-in"), StringComparison.Ordinal);
        Assert.Equal("invalid_grant", (await elsewhere.RefreshAsync(tokens.RefreshToken)).Error);
        Assert.Equal(HttpStatusCode.OK, (await App.Browser().GivePasswordAsync(person.Email!, Given.Password)).StatusCode);
        var signedIn = await App.Browser().GivePasswordAsync(person.Email!, NewPassword);
        // The mailbox alone lets nobody in: the second factor is asked for as before.
        Assert.StartsWith("/sign-in/code", signedIn.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await App.Browser().GetAsync(link)).StatusCode);
        var audit = await App.AuditOfAsync(person.Id);
        Assert.All(["PasswordResetMailed", "PasswordChanged"], action => Assert.Contains(action, audit));
        await Eventually.True(() => Task.FromResult(MailFolder.To(App.MailFolder, person.Email!)
            .Any(mail => mail.Contains("Your password for Safeguarding was changed", StringComparison.Ordinal))), "a mail says so");
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing()
    {
        var person = await App.PersonAsync(roles: Roles.Partner);
        await AskAsync(person.Email!);
        var link = await LinkAsync(person);

        for (var time = 0; time < 3; time++)
            Assert.Equal(HttpStatusCode.OK, (await App.Browser().GetAsync(link)).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await App.Browser().GivePasswordAsync(person.Email!, Given.Password)).StatusCode);
    }

    [Fact]
    public async Task A_link_works_for_an_hour()
    {
        var person = await App.PersonAsync(roles: Roles.Partner);
        await AskAsync(person.Email!);
        var link = await LinkAsync(person);

        App.Clock.Offset += TimeSpan.FromMinutes(59);
        Assert.Equal(HttpStatusCode.OK, (await App.Browser().GetAsync(link)).StatusCode);
        App.Clock.Offset += TimeSpan.FromMinutes(2);

        Assert.Equal(HttpStatusCode.NotFound, (await App.Browser().GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Of_two_who_use_a_link_at_the_same_moment_one_changes_the_password_and_other_links_end()
    {
        var person = await App.PersonAsync(roles: Roles.Partner);
        await AskAsync(person.Email!);
        var first = await LinkAsync(person);
        await AskAsync(person.Email!);
        var second = await LinkAsync(person, other: first);

        var answers = await Task.WhenAll(ChooseAsync(App.Browser(), second, NewPassword), ChooseAsync(App.Browser(), second, NewPassword));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(HttpStatusCode.NotFound, (await App.Browser().GetAsync(first)).StatusCode);
    }

    [Theory]
    [InlineData("", "", "Enter a new password")]
    [InlineData(NewPassword, "seven loud amber mites", "The two passwords are not the same")]
    [InlineData("short", "short", "at least 12 characters")]
    public async Task A_password_that_will_not_do_is_refused_and_the_link_goes_on_working(string password, string again, string words)
    {
        var person = await App.PersonAsync(roles: Roles.Partner);
        await AskAsync(person.Email!);
        var link = await LinkAsync(person);

        var page = await (await ChooseAsync(App.Browser(), link, password, again)).Content.ReadAsStringAsync();

        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await App.Browser().GetAsync(link)).StatusCode);
    }

    static async Task<HttpResponseMessage> ChooseAsync(Browser browser, string link, string password, string? again = null)
    {
        var form = await browser.FormAsync(link);
        (form["password"], form["again"]) = (password, again ?? password);
        return await browser.PostAsync(link, form);
    }
}
