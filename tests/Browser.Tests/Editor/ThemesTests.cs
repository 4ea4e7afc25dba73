using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests.Editor;

/// <summary>A lesson's code that no theme of the library has.</summary>
public class ThemesTests(BrowserFixture fixture)
{
    readonly string _code = "theme-" + Random.Shared.Next(100_000, 999_999);

    [Fact]
    public async Task A_code_is_not_mapped_to_no_theme()
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", Screen.Narrow);
        await OpenAsync(nadia);

        await MapAsync(nadia, _code);

        await nadia.IsToldOfAsync("Theme", $"Select the theme that “{_code}” stands for");
        Assert.Equal($"“{_code}” stands for", await nadia.Page.EvaluateAsync<string>("document.activeElement.labels[0].textContent"));
    }

    [Fact]
    public async Task Of_two_editors_who_map_at_once_the_second_is_told()
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", Screen.Narrow);
        await using var tab = await nadia.OpenTabAsync();
        await OpenAsync(nadia, $"{_code}-other");
        await tab.OpenAsync(nadia.Path);
        await ChooseAsync(tab, $"{_code}-other", "Neglect");
        await MapAsync(tab, $"{_code}-other");
        await ChooseAsync(nadia, _code, "Domestic abuse");

        await MapAsync(nadia, _code);

        await nadia.IsToldOfAsync("Theme",
            "Someone changed this lesson after you opened the page. Check this is still right, then map the code again.");
        Assert.Equal("Domestic abuse", await FormOf(nadia, _code).Locator("option:checked").InnerTextAsync());
        await MapAsync(nadia, _code);
        await IsMappedAsync(nadia);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_maps_a_code_as_one_click_does(bool javaScript)
    {
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await OpenAsync(nadia);
        await ChooseAsync(nadia, _code, "Neglect");

        await FormOf(nadia, _code).GetByRole(AriaRole.Button).DblClickAsync();

        await IsMappedAsync(nadia);
    }

    async Task IsMappedAsync(Reader editor)
    {
        await Assertions.Expect(editor.Page.GetByText("The code was mapped.")).ToBeVisibleAsync();
        Assert.Equal(0, await FormOf(editor, _code).CountAsync());
    }

    async Task OpenAsync(Reader editor, params string[] others)
    {
        using var job = new MainJob(fixture.Platform.Address) { Themes = ["information-sharing", _code, .. others] };
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
        await job.DecideAsync();
        await job.PublishNationalInquiryAsync();
        await Eventually.True(async () =>
        {
            await editor.OpenAsync("/editor/themes");
            return await FormOf(editor, _code).CountAsync() > 0;
        }, "the code is on the page");
    }

    static ILocator FormOf(Reader editor, string code) => editor.Page.Locator("main form", new() { HasText = $"“{code}” stands for" });

    static Task ChooseAsync(Reader editor, string code, string theme) =>
        FormOf(editor, code).Locator("select").SelectOptionAsync(new SelectOptionValue { Label = theme });

    static async Task MapAsync(Reader editor, string code) => await editor.PressAsync($"Map “{code}”");
}
