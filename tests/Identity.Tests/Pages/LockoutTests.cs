using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.Tests.Pages;

[Collection(nameof(MovedClock))]
public sealed class LockoutTests(MovedClock.App app)
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(9, 16)]
    [InlineData(11, 60)]
    [InlineData(1_000, 60)]
    public void Each_further_failure_doubles_the_wait_up_to_an_hour(int failures, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), SignInFailures.WaitAfter(failures));

    [Fact]
    public async Task Five_wrong_passwords_lock_for_a_minute_and_one_more_for_two()
    {
        var person = await app.PersonAsync();
        await FailAsync(person, times: 5);
        Assert.False(await SignsInAsync(person));

        app.Clock.Offset += TimeSpan.FromSeconds(61);
        await FailAsync(person, times: 1);
        app.Clock.Offset += TimeSpan.FromSeconds(61);
        Assert.False(await SignsInAsync(person));

        app.Clock.Offset += TimeSpan.FromSeconds(61);
        Assert.True(await SignsInAsync(person));
        Assert.Equal(2, (await app.AuditOfAsync(person.Id)).Count(action => action == "SignInLocked"));
    }

    [Fact]
    public async Task A_success_forgets_the_failures_before_it()
    {
        var person = await app.PersonAsync();
        await FailAsync(person, times: 4);
        Assert.True(await SignsInAsync(person));

        await FailAsync(person, times: 4);

        Assert.True(await SignsInAsync(person));
    }

    [Fact]
    public async Task Guesses_sent_at_the_same_moment_all_count()
    {
        var person = await app.PersonAsync();

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => FailAsync(person, times: 1)));

        Assert.False(await SignsInAsync(person));
        Assert.Equal([5, 5], await app.Ask(db => db.SignInFailures.Where(row => row.PersonId == person.Id).Select(row => row.Count)
            .ToListAsync()));
    }

    [Fact]
    public async Task Wrong_codes_count_with_wrong_passwords_and_a_right_password_between_forgets_nothing()
    {
        var person = await app.PersonAsync();
        await FailAsync(person, times: 2);
        for (var time = 0; time < 3; time++)
        {
            var browser = app.Browser();
            await browser.GivePasswordAsync(person.Email!, Given.Password);
            await browser.GiveCodeAsync("/sign-in/code", "000000");
        }

        Assert.False(await SignsInAsync(person));
        Assert.Equal(5, (await app.AuditOfAsync(person.Id)).Count(action => action == "SignInFailed"));
    }

    [Fact]
    public async Task A_lock_between_the_two_steps_refuses_even_the_right_code()
    {
        var person = await app.PersonAsync();
        var browser = app.Browser();
        await browser.GivePasswordAsync(person.Email!, Given.Password);
        await FailAsync(person, times: 5);

        var answer = await browser.GiveCodeAsync("/sign-in/code", Phone.NextCodeOf(person.Email!, app.Clock));

        Assert.Contains("The code is wrong or was used before", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strangers_elsewhere_keep_nobody_out()
    {
        var person = await app.PersonAsync();

        await FailAsync(person, times: 6, from: "203.0.113.7");

        Assert.False(await SignsInAsync(person, from: "203.0.113.7"));
        Assert.True(await SignsInAsync(person, from: "198.51.100.9"));
    }

    [Fact]
    public async Task A_browser_that_signed_in_before_goes_on_whatever_strangers_do_and_can_confirm_its_changes()
    {
        var person = await app.PersonAsync();
        var browser = await app.SignedInAsync(person);
        for (var network = 0; network < 11; network++)
            await FailAsync(person, times: 5, from: $"203.0.113.{network}");

        Assert.False(await SignsInAsync(person, from: "198.51.100.9"));
        Assert.Equal("/account",
            (await browser.ConfirmAsync(Given.Password, Phone.NextCodeOf(person.Email!, app.Clock))).Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignInAsync(person.Email!, Given.Password)).StatusCode);
    }

    [Fact]
    public async Task A_known_browser_is_no_place_to_guess_in_either()
    {
        var person = await app.PersonAsync();
        var browser = await app.SignedInAsync(person);

        for (var time = 0; time < 5; time++)
            await browser.SignInAsync(person.Email!, "not the password");

        Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync(person.Email!, Given.Password)).StatusCode);
    }

    [Fact]
    public async Task Who_signed_in_as_someone_else_is_no_known_browser_of_this_person()
    {
        var person = await app.PersonAsync();
        var attacker = await app.SignedInAsync(await app.PersonAsync());
        await FailAsync(person, times: 5);

        Assert.Equal(HttpStatusCode.OK, (await attacker.SignInAsync(person.Email!, Given.Password)).StatusCode);
    }

    [Fact]
    public async Task From_however_many_networks_guesses_stay_few_and_are_forgotten_in_time()
    {
        var person = await app.PersonAsync();
        for (var network = 0; network < 20; network++)
            await FailAsync(person, times: 4, from: $"203.0.113.{network}");

        Assert.False(await SignsInAsync(person, from: "198.51.100.9"));
        Assert.Equal(50, (await app.AuditOfAsync(person.Id)).Count(action => action == "SignInFailed"));

        app.Clock.Offset += TimeSpan.FromMinutes(3);
        Assert.True(await SignsInAsync(person, from: "198.51.100.9"));
    }

    [Fact]
    public async Task A_wrong_password_is_forgotten_after_an_hour()
    {
        var person = await app.PersonAsync();
        await FailAsync(person, times: 4);
        app.Clock.Offset += TimeSpan.FromHours(4);

        await FailAsync(person, times: 4);

        Assert.True(await SignsInAsync(person));
    }

    [Fact]
    public async Task Who_is_locked_out_and_who_is_unknown_read_the_same()
    {
        var person = await app.PersonAsync();
        await FailAsync(person, times: 5);

        var locked = await (await app.Browser().SignInAsync(person.Email!, Given.Password)).Content.ReadAsStringAsync();
        var unknown = await (await app.Browser().SignInAsync("nobody@test.example", Given.Password)).Content.ReadAsStringAsync();

        Assert.Contains("Email address or password is wrong", locked, StringComparison.Ordinal);
        Assert.Contains("Email address or password is wrong", unknown, StringComparison.Ordinal);
    }

    async Task FailAsync(Person person, int times, string? from = null)
    {
        for (var time = 0; time < times; time++)
            await BrowserIn(from).SignInAsync(person.Email!, "not the password");
    }

    // As the gateway passes on where a browser is.
    Browser BrowserIn(string? network)
    {
        var browser = app.Browser();
        if (network is not null)
            browser.Http.DefaultRequestHeaders.Add("X-Forwarded-For", network);
        return browser;
    }

    async Task<bool> SignsInAsync(Person person, string? from = null) =>
        (await BrowserIn(from).SignInAsync(person.Email!, Given.Password)).StatusCode == HttpStatusCode.Redirect;
}
