using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Cases;

/// <summary>The three partners' signatures under one version.</summary>
public class SigningTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_change_voids_the_signatures_and_says_so_before_and_after()
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth", Screen.Narrow);
        var review = await fixture.WrittenReviewAsync();
        await SignAsync(tom, review);
        await tom.OpenAsync($"{review}/decision");
        Assert.Contains("A change voids every signature.", await MainAsync(tom), StringComparison.Ordinal);

        await tom.TypeAsync("Form.Rationale", "Changed after the first signature.");
        await tom.PressAsync("Save the decision");

        Assert.Contains("Signature voided", await MainAsync(tom), StringComparison.Ordinal);
        await tom.IsAccessibleAsync();
        await tom.FitsAsync();
    }

    [Fact]
    public async Task Saving_without_a_change_voids_nothing()
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth");
        var review = await fixture.WrittenReviewAsync();
        await SignAsync(tom, review);

        await tom.OpenAsync($"{review}/decision");
        await tom.PressAsync("Save the decision");

        Assert.DoesNotContain("Signature voided", await MainAsync(tom), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_after_the_page_was_opened_is_read_before_it_is_signed()
    {
        await using var grace = await fixture.SignedInAsync("grace.okafor", Screen.Narrow);
        await using var tom = await fixture.SignedInAsync("tom.ashworth");
        var review = await fixture.WrittenReviewAsync();
        await grace.OpenAsync($"{review}/sign");
        await tom.OpenAsync($"{review}/decision");
        await tom.TypeAsync("Form.Rationale", "Changed while Grace was reading.");
        await tom.PressAsync("Save the decision");

        await grace.PressAsync("Sign this version");

        await grace.IsToldAsync("The rapid review was changed after you opened this page.");
        Assert.Contains("Changed while Grace was reading.", await MainAsync(grace), StringComparison.Ordinal);
        await grace.PressAsync("Sign this version");
        Assert.Contains("Signed by Grace Okafor", await MainAsync(grace), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_on_the_last_signature_sends_the_review_once(bool javaScript)
    {
        await using var daniel = await fixture.SignedInAsync("daniel.reid", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        var review = await SignedByTwoAsync();
        await daniel.OpenAsync($"{review}/sign");

        await daniel.Page.GetByRole(AriaRole.Button, new() { Name = "Sign and send to the panel" }).DblClickAsync();

        await Assertions.Expect(daniel.Page.Locator("main")).ToContainTextAsync("All three partners signed");
        Assert.Equal(0, await daniel.Page.Locator(".govuk-error-summary").CountAsync());
    }

    [Fact]
    public async Task Back_after_sending_offers_no_second_signature()
    {
        await using var daniel = await fixture.SignedInAsync("daniel.reid");
        var review = await SignedByTwoAsync();
        await SignAsync(daniel, review);

        await daniel.Page.GoBackAsync();

        Assert.Contains("All three partners signed", await MainAsync(daniel), StringComparison.Ordinal);
        Assert.Equal(0, await daniel.Page.Locator("main form").CountAsync());
    }

    async Task<string> SignedByTwoAsync()
    {
        var review = await fixture.WrittenReviewAsync();
        await using var tom = await fixture.SignedInAsync("tom.ashworth");
        await using var grace = await fixture.SignedInAsync("grace.okafor");
        await SignAsync(tom, review);
        await SignAsync(grace, review);
        return review;
    }

    static async Task SignAsync(Reader partner, string review)
    {
        await partner.OpenAsync($"{review}/sign");
        await partner.PressAsync("Sign");
    }

    static Task<string> MainAsync(Reader reader) => reader.Page.Locator("main").InnerTextAsync();
}
