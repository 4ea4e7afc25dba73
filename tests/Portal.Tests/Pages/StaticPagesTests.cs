namespace Safeguarding.Portal.Tests.Pages;

public class StaticPagesTests(GatewayApp app)
{
    public static TheoryData<string> Paths =>
        ["/", "/help", "/accessibility", "/cookies", "/privacy", "/subscriptions/requested", "/session/ended", "/session/failed"];

    [Theory, MemberData(nameof(Paths))]
    public async Task A_page_has_one_heading_a_title_a_language_and_a_skip_link(string path)
    {
        var page = await app.Portal.Browser().GetStringAsync(path);

        Assert.Equal(2, page.Split("<h1").Length);
        Assert.DoesNotContain("<title> ", page, StringComparison.Ordinal);
        Assert.Contains("– Safeguarding</title>", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en-GB\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#main-content\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"main-content\"", page, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task A_page_has_no_inline_script_or_style_which_the_policy_would_stop(string path)
    {
        var page = await app.Portal.Browser().GetStringAsync(path);

        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", page, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task An_embedded_run_says_so_on_every_page(string path) =>
        Assert.Contains("published passwords", await app.Portal.Browser().GetStringAsync(path), StringComparison.Ordinal);

    [Theory]
    [InlineData("/privacy", "encrypted")]
    [InlineData("/privacy", "also notified to")]
    [InlineData("/privacy", "is checked so that nobody")]
    [InlineData("/privacy", "kept longer")]
    [InlineData("/help", "added later")]
    [InlineData("/help", "writes for its own agency")]
    [InlineData("/help", "asks the secretariat for one")]
    [InlineData("/help", "yearly report")]
    [InlineData("/help", "saved as you go")]
    [InlineData("/help", "calculates every date")]
    public async Task A_page_does_not_claim_what_is_not_done(string path, string claim) =>
        Assert.DoesNotContain(claim, await app.Portal.Browser().GetStringAsync(path), StringComparison.Ordinal);

    [Fact]
    public async Task A_warning_about_sources_stands_once()
    {
        var page = await app.Portal.Browser().GetStringAsync("/help");

        Assert.Equal(2, page.Split("before you rely on it").Length);
        Assert.Contains("(not confirmed)", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_has_one_name()
    {
        var page = await app.Portal.Browser().GetStringAsync("/help");

        Assert.Contains(">Safeguarding</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Learning from serious incidents", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_production_run_does_not()
    {
        using var portal = new PortalHost(app.Addresses, ("environment", "Production"),
            ("Identity:PortalSecret", "a-secret-of-this-test-that-is-long-enough"));

        Assert.DoesNotContain("published passwords", await portal.Browser().GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_production_start_needs_a_secret_of_its_own() =>
        Assert.ThrowsAny<Exception>(() => new PortalHost(app.Addresses, ("environment", "Production")));
}
