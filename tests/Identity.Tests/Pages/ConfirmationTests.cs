using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Tests.Pages;

[Collection(nameof(MovedClock))]
public sealed class ConfirmationTests(MovedClock.App app)
{
    [Theory]
    [InlineData("/account/password")]
    [InlineData("/account/second-factor")]
    [InlineData("/account/recovery-codes")]
    public async Task Password_and_code_are_asked_again_first(string address)
    {
        var browser = await app.SignedInAsync(await app.PersonAsync(roles: Roles.Partner));

        var answer = await browser.GetAsync(address);

        Assert.Equal($"/account/confirm?returnUrl={Uri.EscapeDataString(address)}", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_confirmation_lasts_ten_minutes_and_for_this_browser()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var browser = await app.ConfirmedAsync(person);
        var other = await app.SignedInAsync(person);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account/password")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync("/account/password")).StatusCode);

        app.Clock.Offset += TimeSpan.FromMinutes(10);

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account/password")).StatusCode);
    }

    [Theory]
    [InlineData("not the password", true)]
    [InlineData(Given.Password, false)]
    public async Task A_wrong_confirmation_is_refused_and_counts_as_a_wrong_sign_in(string password, bool rightCode)
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var browser = await app.SignedInAsync(person);

        var answer = await browser.ConfirmAsync(password, rightCode ? Phone.NextCodeOf(person.Email!, app.Clock) : "000000");

        Assert.Contains("The password or the code is wrong", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account/password")).StatusCode);
        Assert.Equal(1, await app.Ask(db => db.SignInFailures.Where(row => row.PersonId == person.Id).Select(row => row.Count)
            .SingleAsync()));
    }
}
