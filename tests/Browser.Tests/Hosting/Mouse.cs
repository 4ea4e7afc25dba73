using Microsoft.Playwright;

namespace Safeguarding.Browser.Tests.Hosting;

sealed class Mouse : IHands
{
    public Task TypeAsync(ILocator field, string text) => field.FillAsync(text);

    public Task ChooseAsync(ILocator answer) => answer.CheckAsync();

    public Task SelectAsync(ILocator list, string option) => list.SelectOptionAsync(new SelectOptionValue { Label = option });

    public async Task FindAsync(ILocator field, string option)
    {
        await field.FillAsync(option);
        await field.Page.Locator(".autocomplete__menu--visible")
            .GetByRole(AriaRole.Option, new() { Name = option, Exact = true }).ClickAsync();
    }

    public Task PressAsync(ILocator control) => control.ClickAsync();
}
