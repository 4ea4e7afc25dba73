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
        Assert.Equal(TimeSpan.FromMinutes(minutes), Person.LockoutAfter(failures));

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

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => FailAsync(person, times: 1)));

        Assert.False(await SignsInAsync(person));
        Assert.Equal(6, await app.Ask(db => db.People.Where(row => row.Id == person.Id).Select(row => row.AccessFailedCount).SingleAsync()));
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

    async Task FailAsync(Person person, int times)
    {
        for (var time = 0; time < times; time++)
            await app.Browser().SignInAsync(person.Email!, "not the password");
    }

    async Task<bool> SignsInAsync(Person person) =>
        (await app.Browser().SignInAsync(person.Email!, Given.Password)).StatusCode == HttpStatusCode.Redirect;
}
