using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Notify;

public class KeyboardTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_notification_is_sent_without_a_mouse_from_signing_in_to_its_reference()
    {
        await using var helen = await fixture.ReaderAsync(Screen.WithoutMouse);
        await helen.SignInAsync(DemoPerson.Named("helen.marsh"));
        await helen.FollowAsync("Notify");

        await helen.NotifyFromHereAsync("Kent");

        Assert.StartsWith("SIN-", await helen.Page.Locator(".govuk-panel__body strong").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_stop_of_a_page_leads_past_its_navigation()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.WithoutMouse);
        await amira.OpenAsync("/notify");

        await amira.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(amira.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to main content" })).ToBeFocusedAsync();
        await amira.Page.Keyboard.PressAsync("Enter");
        await amira.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(amira.Page.GetByRole(AriaRole.Button, new() { Name = "Start a new notification" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_refusal_takes_the_focus_and_its_link_moves_it_to_the_field()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.WithoutMouse);
        await amira.OpenAsync($"{await fixture.EmptyDraftAsync()}/awareness");

        await amira.PressAsync("Save and continue");
        await Assertions.Expect(amira.Page.Locator(".govuk-error-summary")).ToBeFocusedAsync();
        await amira.Page.Keyboard.PressAsync("Tab");
        await amira.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(amira.Page.Locator("[name='BecameAware.Day']")).ToBeFocusedAsync();
    }
}
