using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Tests.Providers;

[Collection(nameof(MovedClock))]
public sealed class ProviderTests(MovedClock.App app) : IAsyncLifetime
{
    CouncilProvider _council = null!;
    WebApplicationFactory<IdentityDbContext> _host = null!;

    public async ValueTask InitializeAsync()
    {
        _council = await CouncilProvider.StartAsync(new Uri($"http://127.0.0.1:{IdentityApp.FreePort()}/"));
        _host = app.HostWith(
            new("SignInProviders:council:Name", "Leeds City Council"),
            new("SignInProviders:council:Authority", _council.Address.ToString()),
            new("SignInProviders:council:ClientId", CouncilProvider.ClientId),
            new("SignInProviders:council:ClientSecret", CouncilProvider.ClientSecret),
            new("SignInProviders:council:EmailDomains:0", "test.example"));
    }

    [Fact]
    public async Task Its_second_factor_counts_and_the_tokens_say_so()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var browser = Browser();

        var answer = await SignInAsync(browser, new Employee($"{person.Id}", person.Email!) { Methods = ["pwd", "mfa"] });

        Assert.Equal("/library", answer.Headers.Location!.ToString());
        var tokens = await browser.RedeemAsync(Tests.Browser.CodeIn(await browser.GetAsync(browser.AuthorizeAddress())));
        Assert.Equal(["ext", "mfa"], MethodsIn(tokens));
        Assert.Equal($"{person.Id}", tokens.Access.Subject);
        Assert.Contains("ProviderLinked", await app.AuditOfAsync(person.Id));
    }

    [Fact]
    public async Task Without_one_there_the_own_app_is_asked_for()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var browser = Browser();

        var answer = await SignInAsync(browser, new Employee($"{person.Id}", person.Email!));
        Assert.Equal("/sign-in/code?returnUrl=%2Flibrary", answer.Headers.Location!.ToString());
        Assert.StartsWith("/sign-in", (await browser.GetAsync(browser.AuthorizeAddress())).Headers.Location!.ToString(),
            StringComparison.Ordinal);
        await browser.GiveCodeAsync("/sign-in/code?returnUrl=%2Flibrary", Phone.NextCodeOf(person.Email!, app.Clock));

        var tokens = await browser.RedeemAsync(Tests.Browser.CodeIn(await browser.GetAsync(browser.AuthorizeAddress())));
        Assert.Equal(["ext", "otp", "mfa"], MethodsIn(tokens));
    }

    [Fact]
    public async Task Who_has_none_and_needs_one_sets_it_up()
    {
        var person = await app.PersonWithoutSecondFactorAsync(Roles.Partner);

        var answer = await SignInAsync(Browser(), new Employee($"{person.Id}", person.Email!));

        Assert.StartsWith("/sign-in/set-up", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_not_verified_opens_nothing()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);

        await RefusedAsync(new Employee($"{person.Id}", person.Email!) { Verified = false, Methods = ["mfa"] });
    }

    [Fact]
    public async Task An_address_of_another_domain_opens_nothing()
    {
        var chair = DemoFiles.PersonWith(Roles.Chair);

        await RefusedAsync(new Employee("chair", chair.Email) { Methods = ["mfa"] });
    }

    [Fact]
    public async Task Nobody_is_made_of_an_address_that_is_unknown_here()
    {
        var email = $"{Guid.NewGuid():N}@test.example";

        await RefusedAsync(new Employee(email, email) { Methods = ["mfa"] });

        Assert.False(await app.Ask(db => db.People.AnyAsync(row => row.Email == email)));
    }

    [Fact]
    public async Task Who_has_left_here_is_refused_though_the_provider_knows_them()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var employee = new Employee($"{person.Id}", person.Email!) { Methods = ["mfa"] };
        await SignInAsync(Browser(), employee);
        await app.LeaveAsync(person);

        await RefusedAsync(employee);
    }

    [Fact]
    public async Task An_address_that_was_given_to_someone_else_there_opens_nothing()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        await SignInAsync(Browser(), new Employee($"{person.Id}", person.Email!) { Methods = ["mfa"] });

        await RefusedAsync(new Employee("their successor", person.Email!) { Methods = ["mfa"] });
    }

    [Fact]
    public async Task Known_once_a_person_is_known_under_a_new_address()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        await SignInAsync(Browser(), new Employee($"{person.Id}", person.Email!) { Methods = ["mfa"] });

        var answer = await SignInAsync(Browser(), new Employee($"{person.Id}", "married@test.example") { Methods = ["mfa"] });

        Assert.Equal("/library", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task It_is_offered_where_it_is_set_up_alone()
    {
        Assert.Contains("href=\"/sign-in/with/council?returnUrl=%2Fdashboard\"", await Browser()
            .PageAsync("/sign-in"), StringComparison.Ordinal);
        Assert.DoesNotContain("Sign in at your organisation", await app.Browser().PageAsync("/sign-in"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Browser().GetAsync("/sign-in/with/council")).StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _council.DisposeAsync();
    }

    Browser Browser() => new(_host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }), app.Clock);

    // To the provider, where someone stands at the screen, and back with what it says.
    async Task<HttpResponseMessage> SignInAsync(Browser browser, Employee employee)
    {
        _council.AtTheScreen = employee;
        var sent = await browser.GetAsync("/sign-in/with/council?returnUrl=/library");
        var there = sent.Headers.Location;
        Assert.True(there is { IsAbsoluteUri: true }, $"{(int)sent.StatusCode} to {there}");
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var back = (await http.GetAsync(there)).Headers.Location!;
        Assert.StartsWith(IdentityApp.Issuer + "sign-in/back/council", back.ToString(), StringComparison.Ordinal);
        return await browser.GetAsync(back.PathAndQuery);
    }

    async Task RefusedAsync(Employee employee)
    {
        var browser = Browser();
        var answer = await SignInAsync(browser, employee);
        Assert.Equal("/sign-in?problem=provider", answer.Headers.Location!.ToString());
        Assert.Contains("did not lead to an account here", await browser.PageAsync("/sign-in?problem=provider"), StringComparison.Ordinal);
        Assert.StartsWith("/sign-in", (await browser.GetAsync(browser.AuthorizeAddress())).Headers.Location!.ToString(),
            StringComparison.Ordinal);
    }

    static IEnumerable<string> MethodsIn(TokenAnswer tokens) =>
        tokens.Access.Claims.Where(claim => claim.Type == "amr").Select(claim => claim.Value);
}
