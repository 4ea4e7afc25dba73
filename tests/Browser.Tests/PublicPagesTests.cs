using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;

namespace Safeguarding.Browser.Tests;

public class PublicPagesTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/library")]
    [InlineData("/bulletins")]
    [InlineData("/subscriptions")]
    [InlineData("/subscriptions/requested")]
    [InlineData("/subscriptions/confirm/unknown")]
    [InlineData("/accessibility")]
    [InlineData("/privacy")]
    [InlineData("/cookies")]
    [InlineData("/sign-in")]
    [InlineData("/no-such-page")]
    public async Task A_page_is_accessible_and_fits_the_narrowest_screen(string path)
    {
        await using var reader = await fixture.ReaderAsync(Screen.Narrow);

        await reader.OpenAsync(path);

        await reader.IsAccessibleAsync();
        await reader.FitsAsync();
    }

    [Fact]
    public async Task Someone_signs_in_and_out()
    {
        await using var peter = await fixture.ReaderAsync();
        await peter.SignInAsync(DemoPerson.Named("peter.grant"));
        await peter.IsAccessibleAsync();

        await peter.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        Assert.Equal("/session/ended", peter.Path);
    }
}
