using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Tests.Pages;

[Collection(nameof(MovedClock))]
public sealed class SessionsTests(MovedClock.App app)
{
    const string Address = "/account/sessions";

    [Theory]
    [InlineData("/account")]
    [InlineData(Address)]
    public async Task Whoever_is_not_signed_in_signs_in_first(string address)
    {
        var answer = await app.Browser().GetAsync(address);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains($"/sign-in?returnUrl={Uri.EscapeDataString(address)}", answer.Headers.Location!.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task All_browsers_are_listed_and_this_one_is_marked()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        await app.SignedInAsync(person, "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1");
        var here = await app.SignedInAsync(person, "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0");

        var page = await here.PageAsync(Address);

        Assert.Contains("Safari on iPhone</h2>", page, StringComparison.Ordinal);
        Assert.Contains("Firefox on Windows (this browser)</h2>", page, StringComparison.Ordinal);
        Assert.Contains("In 2 browsers", await here.PageAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ending_one_ends_its_cookie_at_once_and_its_tokens_at_the_next_refresh()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var elsewhere = app.Browser();
        var tokens = await elsewhere.TokensOfAsync(person.Email!, Given.Password);
        var here = await app.SignedInAsync(person);
        var kept = await app.SignedInAsync(person);

        var answer = await EndAsync(here, await IdOfFirstAsync(person));

        Assert.Equal(Address + "?done=ended", answer.Headers.Location!.ToString());
        Assert.Equal("invalid_grant", (await elsewhere.RefreshAsync(tokens.RefreshToken)).Error);
        Assert.StartsWith("/sign-in", (await elsewhere.GetAsync(elsewhere.AuthorizeAddress())).Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await kept.GetAsync("/account")).StatusCode);
        Assert.Contains("SessionEnded", await app.AuditOfAsync(person.Id));
    }

    [Fact]
    public async Task Ending_the_others_leaves_this_one()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var elsewhere = app.Browser();
        var tokens = await elsewhere.TokensOfAsync(person.Email!, Given.Password);
        var here = app.Browser();
        var mine = await here.TokensOfAsync(person.Email!, Given.Password);

        await here.PostAsync(Address + "?handler=EndOthers", await here.FormAsync(Address));

        Assert.Equal("invalid_grant", (await elsewhere.RefreshAsync(tokens.RefreshToken)).Error);
        Assert.Equal(HttpStatusCode.OK, (await here.RefreshAsync(mine.RefreshToken)).Status);
        Assert.Contains("You are signed out everywhere but here", await here.PageAsync(Address + "?done=others"), StringComparison.Ordinal);
        Assert.DoesNotContain("End all other sessions", await here.PageAsync(Address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_session_is_not_there()
    {
        var stranger = await app.PersonAsync(roles: Roles.Partner);
        var theirs = await app.SignedInAsync(stranger);
        var here = await app.SignedInAsync(await app.PersonAsync(roles: Roles.Partner));

        var answers = new[] { await EndAsync(here, await IdOfFirstAsync(stranger)), await EndAsync(here, Guid.NewGuid()) };

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
        Assert.Equal(HttpStatusCode.OK, (await theirs.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task Ending_one_twice_is_the_same_as_once()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        await app.SignedInAsync(person);
        var id = await IdOfFirstAsync(person);
        var here = await app.SignedInAsync(person);

        var answers = new[] { await EndAsync(here, id), await EndAsync(here, id) };

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(await app.AuditOfAsync(person.Id), action => action == "SessionEnded");
    }

    [Fact]
    public async Task A_browser_has_one_session()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var here = await app.SignedInAsync(person);
        app.Clock.Offset += TimeSpan.FromMinutes(1);

        await here.SignInAsync(person.Email!, Given.Password);

        Assert.Contains("In 1 browser<", await here.PageAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_of_that_browser_alone()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var here = await app.SignedInAsync(person);
        var elsewhere = app.Browser();
        var tokens = await elsewhere.TokensOfAsync(person.Email!, Given.Password);

        await elsewhere.GetAsync($"/connect/logout?id_token_hint={tokens.IdentityToken}");

        Assert.Contains("In 1 browser<", await here.PageAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_nobody_used_for_a_working_day_is_over()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var away = app.Browser();
        var tokens = await away.TokensOfAsync(person.Email!, Given.Password);
        var used = app.Browser();
        var kept = await used.TokensOfAsync(person.Email!, Given.Password);

        app.Clock.Offset += Session.Lifetime / 2 + TimeSpan.FromMinutes(1);
        kept = await used.RefreshAsync(kept.RefreshToken);
        app.Clock.Offset += Session.Lifetime / 2;

        Assert.Equal("invalid_grant", (await away.RefreshAsync(tokens.RefreshToken)).Error);
        Assert.Equal(HttpStatusCode.OK, (await used.RefreshAsync(kept.RefreshToken)).Status);
        Assert.Contains("In 2 browsers", await (await app.SignedInAsync(person)).PageAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_got_a_role_that_reads_cases_since_sees_the_account_with_a_second_factor_only()
    {
        var person = await app.PersonWithoutSecondFactorAsync(Roles.Editor);
        var browser = await app.SignedInAsync(person);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).StatusCode);

        await app.Ask(db => db.People.Where(row => row.Id == person.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Roles, new List<string> { Roles.Secretariat })));

        Assert.StartsWith("/sign-in", (await browser.GetAsync("/account")).Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    static async Task<HttpResponseMessage> EndAsync(Browser browser, Guid id)
    {
        var form = new Dictionary<string, string>(await browser.FormAsync(Address)) { ["id"] = $"{id}" };
        return await browser.PostAsync(Address + "?handler=End", form);
    }

    Task<Guid> IdOfFirstAsync(Person person) =>
        app.Ask(db => db.Sessions.Where(row => row.PersonId == person.Id).OrderBy(row => row.BeganAt).Select(row => row.Id).FirstAsync());
}
