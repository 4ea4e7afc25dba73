using Microsoft.Playwright;

namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>
/// Works a page without a mouse: tab to a control, then type, space, arrows or enter. Wherever the focus stops on the way, it can be seen.
/// </summary>
sealed class Keyboard(IPage page) : IHands
{
    // More than any page has, so that a control out of reach ends the test.
    const int MaxStops = 250;

    // Radio buttons of one name are one stop. A choice is drawn by its label, everything else by itself.
    const string WhereTheFocusIs = """
        control => {
          const at = document.activeElement
          if (at === document.body) return 'seen'
          const style = at.matches('.govuk-radios__input, .govuk-checkboxes__input') 
            ? getComputedStyle(at.nextElementSibling, '::before') : getComputedStyle(at)
          const place = at.getBoundingClientRect()
          const drawn = style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
          if (!drawn || place.bottom <= 0 || place.top >= innerHeight) return at.outerHTML
          return at === control || (control.type === 'radio' && at.name === control.name) ? 'there' : 'seen'
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
        await TabToAsync(answer);
        await page.Keyboard.PressAsync("Space");
        // The arrows go from one radio button to the next.
        for (var presses = 0; !await answer.IsCheckedAsync() && presses < MaxStops; presses++)
            await page.Keyboard.PressAsync("ArrowDown");
    }

    public async Task SelectAsync(ILocator list, string option)
    {
        await TabToAsync(list);
        await page.Keyboard.TypeAsync(option);
    }

    public async Task FindAsync(ILocator field, string option)
    {
        await TypeAsync(field, option);
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task PressAsync(ILocator control)
    {
        await TabToAsync(control);
        await page.Keyboard.PressAsync("Enter");
    }

    async Task TabToAsync(ILocator control)
    {
        for (var stops = 0; await control.EvaluateAsync<string>(WhereTheFocusIs) is var focus and not "there"; stops++)
        {
            Assert.True(focus == "seen", $"{page.Url}: the focus is not seen on {focus}");
            Assert.True(stops < MaxStops, $"{page.Url}: the keyboard does not reach {control}.");
            await page.Keyboard.PressAsync("Tab");
        }
    }
}
