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
        Assert.Contains($"/sign-in?returnUrl={Uri.EscapeDataString(address)}", answer.Headers.Location!.ToString(),
            StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task All_browsers_are_listed_and_this_one_is_marked()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        await app.SignedInAsync(person,
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1");
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

        Assert.Equal(Address, answer.Headers.Location!.ToString());
        Assert.Equal("invalid_grant", (await elsewhere.RefreshAsync(tokens.RefreshToken)).Error);
        Assert.StartsWith("/sign-in", (await elsewhere.GetAsync(elsewhere.AuthorizeAddress())).Headers.Location!.ToString(),
            StringComparison.Ordinal);
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
        Assert.Contains("You are signed out everywhere but here", await here.PageAsync(Address), StringComparison.Ordinal);
        Assert.DoesNotContain("End all other sessions", await here.PageAsync(Address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_is_told_once_and_no_address_tells_it()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var here = app.Browser();
        await here.TokensOfAsync(person.Email!, Given.Password);

        await here.PostAsync(Address + "?handler=EndOthers", await here.FormAsync("/account/confirm"));

        Assert.Contains("You are signed out everywhere but here", await here.PageAsync(Address), StringComparison.Ordinal);
        Assert.DoesNotContain("You are signed out everywhere but here", await here.PageAsync(Address), StringComparison.Ordinal);
        Assert.DoesNotContain("You are signed out everywhere but here", await here.PageAsync(Address + "?done=others"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_session_is_not_there()
    {
        var stranger = await app.PersonAsync(roles: Roles.Partner);
        var theirs = await app.SignedInAsync(stranger);
        var person = await app.PersonAsync(roles: Roles.Partner);
        await app.SignedInAsync(person);
        var here = await app.SignedInAsync(person);

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

        var form = new Dictionary<string, string>(await here.FormAsync(Address)) { ["id"] = $"{id}" };
        var answers = new[] { await here.PostAsync(Address + "?handler=End", form), await here.PostAsync(Address + "?handler=End", form) };

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(await app.AuditOfAsync(person.Id), action => action == "SessionEnded");
    }

    static async Task<HttpResponseMessage> EndAsync(Browser browser, Guid id)
    {
        var form = new Dictionary<string, string>(await browser.FormAsync(Address)) { ["id"] = $"{id}" };
        return await browser.PostAsync(Address + "?handler=End", form);
    }

    Task<Guid> IdOfFirstAsync(Person person) =>
        app.Ask(db => db.Sessions.Where(row => row.PersonId == person.Id).OrderBy(row => row.BeganAt).Select(row => row.Id).FirstAsync());
}
