namespace Safeguarding.Portal.Tests.SignIn;

[Collection(nameof(SignInApp))]
public class SignInTests(SignInApp app)
{
    [Fact]
    public async Task Signing_in_leads_to_the_page_that_was_asked_for_and_shows_who()
    {
        using var priya = app.Portal.Visitor();

        var dashboard = await priya.SignInAsync(DemoPerson.Priya);

        Assert.Equal("/dashboard", dashboard.Path);
        Assert.Contains("Priya Nair", dashboard.Main, StringComparison.Ordinal);
        Assert.Contains("NHS Kent and Medway Integrated Care Board", dashboard.Main, StringComparison.Ordinal);
        Assert.Contains("Kent, Medway", dashboard.Main, StringComparison.Ordinal);
        Assert.True(dashboard.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("/cookies", "/cookies")]
    [InlineData("//elsewhere.example", "/dashboard")]
    [InlineData("/\\elsewhere.example", "/dashboard")]
    [InlineData("https://elsewhere.example", "/dashboard")]
    [InlineData("/\t/elsewhere.example", "/dashboard")]
    [InlineData("/\n/elsewhere.example", "/dashboard")]
    [InlineData("/cookies?a=caf\u00e9", "/cookies?a=caf%C3%A9")]
    public async Task Signing_in_never_leads_away_from_this_site(string returnUrl, string expected)
    {
        using var priya = app.Portal.Visitor();

        var page = await priya.SignInAsync(DemoPerson.Priya, "/session/start?returnUrl=" + Uri.EscapeDataString(returnUrl));

        Assert.Equal(expected, page.Path);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_here_and_at_the_provider()
    {
        using var priya = app.Portal.Visitor();
        await priya.SignInAsync(DemoPerson.Priya);

        var ended = await priya.SendAsync("/session/end");
        var asked = await priya.OpenAsync("/dashboard");

        Assert.Equal("/session/ended", ended.Path);
        Assert.StartsWith("/sign-in", asked.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copied_session_is_worth_nothing_once_its_owner_has_signed_out()
    {
        using var priya = app.Portal.Visitor();
        await priya.SignInAsync(DemoPerson.Priya);
        using var thief = app.Portal.Visitor();
        thief.Cookies.Add(priya.Cookies.GetAllCookies());
        var before = await thief.OpenAsync("/dashboard");

        await priya.SendAsync("/session/end");
        thief.Cookies.Add(new Uri(app.Origin), new System.Net.Cookie("identity", ""));
        var after = await thief.OpenAsync("/dashboard");

        Assert.Equal("/dashboard", before.Path);
        Assert.StartsWith("/sign-in", after.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_survives_a_restart_of_the_portal()
    {
        using var priya = app.Portal.Visitor();
        await priya.SignInAsync(DemoPerson.Priya);

        app.RestartPortal();

        Assert.Equal("/dashboard", (await priya.OpenAsync("/dashboard")).Path);
    }

    [Fact]
    public async Task All_cookies_together_fit_into_what_proxies_allow()
    {
        using var priya = app.Portal.Visitor();
        await priya.SignInAsync(DemoPerson.Priya);

        Assert.InRange(priya.Cookies.GetCookieHeader(new Uri(app.Origin)).Length, 1, 8_000);
    }

    [Fact]
    public async Task A_return_from_the_provider_that_nobody_asked_for_starts_again()
    {
        using var visitor = app.Portal.Visitor();

        var page = await visitor.OpenAsync("/signin-oidc?code=abc&state=def");

        Assert.Equal("/session/failed", page.Path);
    }
}
