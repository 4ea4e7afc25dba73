using Safeguarding.Browser.Tests.Hosting;

namespace Safeguarding.Browser.Tests.Subscriptions;

/// <summary>The form that asks for bulletins, filled in wrongly.</summary>
public class SubscribingTests(BrowserFixture fixture)
{
    readonly string _address = $"reader-{Guid.NewGuid():N}@practice.example";

    [Theory]
    [InlineData("", "Enter your email address")]
    [InlineData("nobody", "Enter an email address in the correct format, like name@example.com")]
    [InlineData("a b@practice.example", "Enter an email address in the correct format, like name@example.com")]
    public async Task An_address_that_is_none_is_named_and_everything_stays(string typed, string words)
    {
        await using var reader = await fixture.ReaderAsync(Screen.Narrow);
        await reader.OpenAsync("/subscriptions");
        await reader.TypeAsync("Email", typed);
        await reader.ChooseAsync("Themes", "Information sharing");

        await reader.PressAsync("Subscribe");

        await reader.IsToldOfAsync("Email", words);
        Assert.Equal(typed, await reader.ValueAsync("Email"));
        Assert.Equal(1, await reader.Page.Locator("[name=Themes]:checked").CountAsync());
    }

    [Fact]
    public async Task At_least_one_theme_is_chosen()
    {
        await using var reader = await fixture.ReaderAsync(Screen.Narrow);
        await reader.OpenAsync("/subscriptions");
        await reader.TypeAsync("Email", _address);

        await reader.PressAsync("Subscribe");

        await reader.IsToldOfAsync("Themes", "Select at least one theme");
    }

    [Fact]
    public async Task A_theme_that_there_is_not_is_refused()
    {
        await using var reader = await fixture.ReaderAsync(Screen.Narrow);
        await reader.OpenAsync("/subscriptions");
        await reader.TypeAsync("Email", _address);
        await reader.Page.Locator("[name=Themes]").First.EvaluateAsync("box => { box.value = 'no-such-theme'; box.checked = true }");

        await reader.PressAsync("Subscribe");

        await reader.IsToldOfAsync("Themes", "Select themes from the list");
    }
}
