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
    public async Task A_notifier_signs_in_and_out()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");

        await amira.IsAccessibleAsync();
        await amira.PressAsync("Sign out");

        Assert.Equal("/session/ended", amira.Path);
    }
}
