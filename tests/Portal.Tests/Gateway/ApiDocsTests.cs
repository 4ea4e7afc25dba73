using System.Net;
using System.Text.RegularExpressions;
using Safeguarding.Portal.Gateway;

namespace Safeguarding.Portal.Tests.Gateway;

public partial class ApiDocsTests(GatewayApp app)
{
    [Fact]
    public async Task The_reading_page_lists_every_description()
    {
        var page = await app.Portal.Browser().GetStringAsync("/api/docs/");

        Assert.All(Backend.All, backend => Assert.Contains(backend.OpenApi[1..], page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_runs_only_the_scripts_it_was_sent_with()
    {
        using var answer = await app.Portal.Browser().GetAsync("/api/docs/");
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        var scripts = policy.Split("; ").Single(directive => directive.StartsWith("script-src", StringComparison.Ordinal));

        Assert.DoesNotContain("unsafe", scripts, StringComparison.Ordinal);
        Assert.All(Nonce().Matches(page), nonce => Assert.Contains($"'nonce-{nonce.Groups[1].Value}'", scripts, StringComparison.Ordinal));
        Assert.NotEmpty(Nonce().Matches(page));
    }

    [Fact]
    public async Task It_loads_nothing_from_elsewhere()
    {
        var page = await app.Portal.Browser().GetStringAsync("/api/docs/");

        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await app.Portal.Browser().GetAsync("/api/docs/scalar.js")).StatusCode);
    }

    [Fact]
    public async Task Each_visit_has_a_nonce_of_its_own() =>
        Assert.NotEqual(await NonceAsync(), await NonceAsync());

    async Task<string> NonceAsync() => Nonce().Match(await app.Portal.Browser().GetStringAsync("/api/docs/")).Groups[1].Value;

    [GeneratedRegex("nonce=\"([^\"]+)\"")]
    private static partial Regex Nonce();
}
