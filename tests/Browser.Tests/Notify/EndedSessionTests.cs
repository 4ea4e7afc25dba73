using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Notify;

/// <summary>The session ends while a step is being filled in: nothing typed is lost.</summary>
public class EndedSessionTests(BrowserFixture fixture)
{
    const string Typed = "Known to two services.\n\nA \"quoted\" word & <angles>, ünïcode – all of it.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_typed_is_saved_after_signing_in_again(bool javaScript)
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        var home = await fixture.WholeDraftAsync();
        await InterruptAsync(amira, home);

        await amira.SignInAgainAsync(fixture, "amira.hussain");
        Assert.Equal(Typed, await amira.ValueAsync("Narrative"));
        await amira.PressAsync("Save and continue");

        Assert.Equal($"{home}/actions", amira.Path);
        await amira.OpenAsync($"{home}/narrative");
        Assert.Equal(Typed, await amira.ValueAsync("Narrative"));
    }

    [Fact]
    public async Task The_page_that_keeps_it_leads_to_signing_in_and_back()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        await InterruptAsync(amira, await fixture.WholeDraftAsync());

        var signIn = await amira.Page.Context.RunAndWaitForPageAsync(() =>
            amira.Page.GetByRole(AriaRole.Link, new() { Name = "Sign in (opens in a new tab)" }).ClickAsync());
        await signIn.WaitForURLAsync("**/sign-in?**");

        Assert.Equal("Sign in again to carry on", await amira.HeadingAsync());
    }

    [Fact]
    public async Task Carrying_on_without_signing_in_is_told_and_keeps_it()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        var home = await fixture.WholeDraftAsync();
        await InterruptAsync(amira, home);
        await amira.IsAccessibleAsync();
        await amira.FitsAsync();

        await amira.PressAsync("I have signed in");
        await amira.IsToldAsync("Sign in first, then come back to this page");
        await amira.SignInAgainAsync(fixture, "amira.hussain");

        Assert.Equal(Typed, await amira.ValueAsync("Narrative"));
    }

    [Fact]
    public async Task What_a_colleague_saved_meanwhile_is_not_overwritten_unseen()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await using var colleague = await fixture.SignedInAsync("amira.hussain");
        var home = await fixture.WholeDraftAsync();
        await InterruptAsync(amira, home);
        await colleague.OpenAsync($"{home}/narrative");
        await colleague.TypeAsync("Narrative", "A colleague’s words.");
        await colleague.PressAsync("Save and continue");

        await amira.SignInAgainAsync(fixture, "amira.hussain");
        await amira.PressAsync("Save and continue");

        await amira.IsToldAsync("Someone else changed this after you opened the page.");
        Assert.Equal(Typed, await amira.ValueAsync("Narrative"));
    }

    [Fact]
    public async Task Sending_is_carried_on_too()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        var home = await fixture.WholeDraftAsync();
        await amira.OpenAsync($"{home}/check");
        await amira.MeanItAsync();
        await amira.LoseSessionAsync();
        await amira.PressAsync("Accept and send");

        await amira.SignInAgainAsync(fixture, "amira.hussain");
        await amira.SendAsync();

        Assert.Equal("Notification sent", await amira.HeadingAsync());
    }

    static async Task InterruptAsync(Reader notifier, string home)
    {
        await notifier.OpenAsync($"{home}/narrative");
        await notifier.LoseSessionAsync();
        await notifier.TypeAsync("Narrative", Typed);
        await notifier.PressAsync("Save and continue");
    }
}
