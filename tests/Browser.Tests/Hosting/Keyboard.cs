using Microsoft.Playwright;

namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>Works a page without a mouse: tab to a control, then type, space, arrows or enter. Wherever the focus stops on the way, it can be seen.</summary>
sealed class Keyboard(IPage page) : IHands
{
    // More than any page has, so that a control out of reach ends the test.
    const int MostStops = 250;

    // A choice is drawn by its label, everything else by itself.
    const string FocusIsSeen = """
        () => {
          const at = document.activeElement
          if (at === document.body) return true
          const style = at.matches('.govuk-radios__input, .govuk-checkboxes__input') ? getComputedStyle(at.nextElementSibling, '::before') : getComputedStyle(at)
          const place = at.getBoundingClientRect()
          const drawn = style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
          return drawn && place.bottom > 0 && place.top < innerHeight
        }
        """;

    public async Task TypeAsync(ILocator field, string text)
    {
        await TabToAsync(field);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    public async Task ChooseAsync(ILocator answer)
    {
        if (await answer.GetAttributeAsync("type") is "checkbox")
        {
            await TabToAsync(answer);
            await page.Keyboard.PressAsync("Space");
            return;
        }

        // Radio buttons are one stop; the arrows go from one to the next.
        await TabUntilAsync(() => answer.EvaluateAsync<bool>("answer => document.activeElement.name === answer.name"), answer);
        await page.Keyboard.PressAsync("Space");
        for (var presses = 0; !await answer.IsCheckedAsync() && presses < MostStops; presses++)
            await page.Keyboard.PressAsync("ArrowDown");
    }

    public async Task SelectAsync(ILocator list, string option)
    {
        await TabToAsync(list);
        await page.Keyboard.TypeAsync(option);
    }

    public async Task PressAsync(ILocator control)
    {
        await TabToAsync(control);
        await page.Keyboard.PressAsync("Enter");
    }

    public Task TabToAsync(ILocator control) => TabUntilAsync(() => control.EvaluateAsync<bool>("control => document.activeElement === control"), control);

    async Task TabUntilAsync(Func<Task<bool>> arrived, ILocator control)
    {
        for (var stops = 0; !await arrived(); stops++)
        {
            Assert.True(stops < MostStops, $"{page.Url}: the keyboard does not reach {control}.");
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>(FocusIsSeen),
                $"{page.Url}: the focus is not seen on {await page.EvaluateAsync<string>("document.activeElement.outerHTML")}");
        }
    }
}
