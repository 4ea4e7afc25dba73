using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Notify;

/// <summary>A long list is a field that finds an entry by some letters of it; the list itself is sent.</summary>
public class TypeAheadTests(BrowserFixture fixture)
{
    const string Bradford = "E08000032";

    [Fact]
    public async Task An_area_is_found_by_some_letters_and_taken_back()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        await amira.OpenAsync($"{await fixture.EmptyDraftAsync()}/other-areas");
        var list = amira.Page.Locator("select[name=AreaCode]");
        var field = Reader.TypeAheadOf(list);

        await field.FillAsync("adfor");
        await field.PressAsync("Tab");
        await Assertions.Expect(list).ToHaveValueAsync(Bradford);
        await Assertions.Expect(field).ToHaveValueAsync("Bradford");
        await amira.IsAccessibleAsync();
        await field.FillAsync("");
        await field.PressAsync("Tab");
        await Assertions.Expect(list).ToHaveValueAsync("");
    }

    [Fact]
    public async Task What_was_not_chosen_is_asked_for_at_the_field_and_what_was_is_there_again()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await amira.OpenAsync($"{await fixture.EmptyDraftAsync()}/other-areas");

        await amira.PressAsync("Add this area");
        await amira.IsToldOfAsync("AreaCode", "Select an area");
        await amira.SelectAsync("AreaCode", "Bradford");
        await amira.PressAsync("Add this area");

        await amira.IsToldOfAsync("Reason", "Select why the area is concerned");
        await Assertions.Expect(Reader.TypeAheadOf(amira.Page.Locator("select[name=AreaCode]"))).ToHaveValueAsync("Bradford");
        await amira.FitsAsync();
    }

    [Fact]
    public async Task Without_JavaScript_the_list_drops_down()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.WithoutJavaScript);
        await amira.OpenAsync($"{await fixture.EmptyDraftAsync()}/other-areas");

        await amira.SelectAsync("AreaCode", "Bradford");

        await Assertions.Expect(amira.Page.Locator("select[name=AreaCode]")).ToBeVisibleAsync();
    }
}
