using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Safeguarding.Portal.Tests.Pages;

public partial class AssetsTests(GatewayApp app)
{
    [Fact]
    public async Task Styles_and_scripts_are_kept_for_ever_under_a_name_that_changes_with_them()
    {
        foreach (var asset in await AssetsAsync())
        {
            using var answer = await app.Portal.Program().GetAsync(asset);

            Assert.Equal(TimeSpan.FromDays(365), answer.EnsureSuccessStatusCode().Headers.CacheControl!.MaxAge);
        }
    }

    [Fact]
    public async Task The_first_visit_transfers_less_than_100_kB()
    {
        var client = app.Portal.Browser();
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        string[] first = ["/", "/govuk/govuk-frontend.min.js", .. await AssetsAsync()];

        var sizes = await Task.WhenAll(first.Select(async path => (await client.GetByteArrayAsync(path)).Length));

        Assert.True(sizes.Sum() < 100_000, $"{sizes.Sum()} bytes");
    }

    [Fact]
    public async Task The_fonts_reserved_for_gov_uk_are_not_used()
    {
        var styles = await app.Portal.Program().GetStringAsync("/govuk/portal.css");

        Assert.DoesNotContain("GDS Transport", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("@font-face", styles, StringComparison.Ordinal);
        Assert.Contains("Arial", styles, StringComparison.Ordinal);
    }

    async Task<IReadOnlyList<string>> AssetsAsync()
    {
        var page = await app.Portal.Browser().GetStringAsync("/");
        var assets = Asset().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.Contains(assets, asset => asset.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(assets, asset => asset.EndsWith(".js", StringComparison.Ordinal));
        return assets;
    }

    [GeneratedRegex("(?:href|src)=\"(/(?:govuk|js|images)/[^\"]+)\"")]
    private static partial Regex Asset();
}
