using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;
using Person = Safeguarding.Identity.Model.Person;

namespace Safeguarding.Identity.Tests.Pages;

[Collection(nameof(MovedClock))]
public sealed partial class ForgottenPasswordTests(MovedClock.App app)
{
    const string NewPassword = "seven loud amber kites";

    [Fact]
    public async Task By_the_link_a_new_password_takes_the_place_of_the_old_and_every_session_ends()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var elsewhere = app.Browser();
        var tokens = await elsewhere.TokensOfAsync(person.Email!, Given.Password);
        await AskAsync(person.Email!);
        var link = await LinkAsync(person);

        var browser = app.Browser();
        await browser.PageAsync(link);
        var answer = await ChooseAsync(browser, link, NewPassword);

        Assert.Equal("/sign-in", answer.Headers.Location!.ToString());
        Assert.Contains("Your password is changed", await browser.PageAsync("/sign-in"), StringComparison.Ordinal);
        Assert.Equal("invalid_grant", (await elsewhere.RefreshAsync(tokens.RefreshToken)).Error);
        Assert.Equal(HttpStatusCode.OK, (await app.Browser().GivePasswordAsync(person.Email!, Given.Password)).StatusCode);
        var signedIn = await app.Browser().GivePasswordAsync(person.Email!, NewPassword);
        // The mailbox alone lets nobody in: the second factor is asked for as before.
        Assert.StartsWith("/sign-in/code", signedIn.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Browser().GetAsync(link)).StatusCode);
        var audit = await app.AuditOfAsync(person.Id);
        Assert.All(["PasswordResetMailed", "PasswordChanged"], action => Assert.Contains(action, audit));
        await Eventually.True(() => Task.FromResult(MailFolder.To(app.MailFolder, person.Email!)
            .Any(mail => mail.Contains("Your password for Safeguarding was changed", StringComparison.Ordinal))), "a mail says so");
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        await AskAsync(person.Email!);
        var link = await LinkAsync(person);

        for (var time = 0; time < 3; time++)
            Assert.Equal(HttpStatusCode.OK, (await app.Browser().GetAsync(link)).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await app.Browser().GivePasswordAsync(person.Email!, Given.Password)).StatusCode);
    }

    [Fact]
    public async Task Nobody_learns_from_the_answer_who_has_an_account()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var left = await app.PersonAsync(roles: Roles.Partner);
        await app.LeaveAsync(left);
        var nobody = $"{Guid.NewGuid():N}@test.example";

        var known = await AskAsync(person.Email!);
        var others = new[] { await AskAsync(nobody), await AskAsync(left.Email!) };

        Assert.All(others, page => Assert.Equal(known, page));
        Assert.Contains("If that address has an account here", known, StringComparison.Ordinal);
        await LinkAsync(person);
        await Eventually.True(() => app.Ask(async db => !await db.PasswordResets.AnyAsync(row => row.Email == nobody
            || row.Email == left.Email)), "all were looked at");
        Assert.Empty(MailFolder.To(app.MailFolder, nobody).Concat(MailFolder.To(app.MailFolder, left.Email!)));
    }

    [Fact]
    public async Task A_link_works_for_an_hour()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        await AskAsync(person.Email!);
        var link = await LinkAsync(person);

        app.Clock.Offset += TimeSpan.FromMinutes(59);
        Assert.Equal(HttpStatusCode.OK, (await app.Browser().GetAsync(link)).StatusCode);
        app.Clock.Offset += TimeSpan.FromMinutes(2);

        Assert.Equal(HttpStatusCode.NotFound, (await app.Browser().GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Of_two_who_use_a_link_at_the_same_moment_one_changes_the_password_and_other_links_end()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        await AskAsync(person.Email!);
        var first = await LinkAsync(person);
        await AskAsync(person.Email!);
        var second = await LinkAsync(person, other: first);

        var answers = await Task.WhenAll(ChooseAsync(app.Browser(), second, NewPassword), ChooseAsync(app.Browser(), second, NewPassword));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Browser().GetAsync(first)).StatusCode);
    }

    [Theory]
    [InlineData("", "", "Enter a new password")]
    [InlineData(NewPassword, "seven loud amber mites", "The two passwords are not the same")]
    [InlineData("short", "short", "at least 12 characters")]
    public async Task A_password_that_will_not_do_is_refused_and_the_link_goes_on_working(string password, string again, string words)
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        await AskAsync(person.Email!);
        var link = await LinkAsync(person);

        var page = await (await ChooseAsync(app.Browser(), link, password, again)).Content.ReadAsStringAsync();

        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await app.Browser().GetAsync(link)).StatusCode);
    }

    [Theory]
    [InlineData("", "Enter your email address")]
    [InlineData("nobody", "correct format")]
    [InlineData("' OR 1=1 --", "correct format")]
    public async Task What_is_no_address_is_said_beside_the_field(string email, string words) =>
        Assert.Contains(words, await AskAsync(email), StringComparison.Ordinal);

    [Fact]
    public async Task One_address_gets_three_mails_an_hour_and_the_answer_stays_the_same()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);

        var pages = new HashSet<string>();
        for (var time = 0; time < 5; time++)
            pages.Add(await AskAsync(person.Email!.ToUpperInvariant()));

        Assert.Single(pages);
        await Eventually.True(() => Task.FromResult(Links(person).Count == 3), "three mails");
        Assert.Equal(3, await app.Ask(db => db.PasswordResets.CountAsync(row => row.PersonId == person.Id)));
    }

    [Fact]
    public async Task A_client_that_asks_for_many_addresses_is_stopped()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var resets = scope.ServiceProvider.GetRequiredService<PasswordResets>();
        var network = $"test {Guid.NewGuid():N}";

        var taken = 0;
        while (taken < 100 && await resets.AskAsync($"{Guid.NewGuid():N}@test.example", network, CancellationToken.None))
            taken++;

        Assert.Equal(20, taken);
    }

    [Fact]
    public async Task An_account_without_a_password_is_told_how_it_signs_in()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        await app.Ask(db => db.People.Where(row => row.Id == person.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.PasswordHash, (string?)null)));

        await AskAsync(person.Email!);

        var mail = await Eventually.Get(() => Task.FromResult(MailFolder.To(app.MailFolder, person.Email!).SingleOrDefault()), "a mail");
        Assert.Contains("Your account has no password of its own", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("reset-password/", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sign_in_page_leads_to_it() =>
        Assert.Contains("href=\"/forgotten-password\"", await app.Browser().PageAsync("/sign-in"), StringComparison.Ordinal);

    // What the page says in the end, without what differs from one opening to the next.
    async Task<string> AskAsync(string email)
    {
        var browser = app.Browser();
        var form = await browser.FormAsync("/forgotten-password");
        form["email"] = email;
        var answer = await browser.PostAsync("/forgotten-password", form);
        if (answer.Headers.Location is { } next)
            answer = await browser.GetAsync(next.ToString());
        var page = await answer.Content.ReadAsStringAsync();
        return FormToken().Replace(page, "");
    }

    static async Task<HttpResponseMessage> ChooseAsync(Browser browser, string link, string password, string? again = null)
    {
        var form = await browser.FormAsync(link);
        (form["password"], form["again"]) = (password, again ?? password);
        return await browser.PostAsync(link, form);
    }

    Task<string> LinkAsync(Person person, string? other = null) =>
        Eventually.Get(() => Task.FromResult(Links(person).FirstOrDefault(link => link != other)), "a mail with a link");

    List<string> Links(Person person) => [.. MailFolder.To(app.MailFolder, person.Email!)
        .Select(mail => MailFolder.Token(mail, "reset-password/")).OfType<string>().Select(token => $"/reset-password/{token}")];

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*>|nonce=\"[^\"]*\"")]
    private static partial Regex FormToken();
}
