using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Notify;

/// <summary>What is typed saves itself, and nobody leaves unsaved words unasked.</summary>
public class KeepingTests(BrowserFixture fixture)
{
    const string Keeping = "**/*handler=Keep";

    [Fact]
    public async Task What_is_typed_saves_itself_and_is_there_elsewhere()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await using var tab = await amira.OpenTabAsync();
        var step = await OpenAsync(amira);

        await amira.TypeAsync("Narrative", "Typed and never sent.");
        await LineAsync(amira, "Saved ");
        await tab.OpenAsync(step);

        Assert.Equal("Typed and never sent.", await tab.ValueAsync("Narrative"));
        await amira.FollowAsync("Back");
        Assert.False(amira.WasAskedWhetherToLeave);
    }

    [Fact]
    public async Task Whoever_leaves_what_could_not_be_saved_is_asked()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        await OpenAsync(amira);
        await amira.Page.RouteAsync(Keeping, route => route.AbortAsync());

        await amira.TypeAsync("Narrative", "Typed while the line was down.");
        await LineAsync(amira, "Not saved yet");
        await amira.FollowAsync("Back");

        Assert.True(amira.WasAskedWhetherToLeave);
    }

    [Fact]
    public async Task What_is_sent_while_it_saves_itself_stands_on_what_was_saved()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        var step = await OpenAsync(amira);
        var (held, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        await amira.Page.RouteAsync(Keeping, async route =>
        {
            held.TrySetResult();
            await release.Task;
            await route.ContinueAsync();
        });

        await amira.TypeAsync("Narrative", "Sent meanwhile.");
        await held.Task.WaitAsync(TimeSpan.FromMinutes(1));
        var pressed = amira.PressAsync("Save and continue");
        release.SetResult();
        await pressed;

        Assert.EndsWith("/actions", amira.Path, StringComparison.Ordinal);
        await amira.OpenAsync(step);
        Assert.Equal("Sent meanwhile.", await amira.ValueAsync("Narrative"));
    }

    [Fact]
    public async Task An_area_is_named_by_its_button_and_not_by_waiting()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        var home = await fixture.EmptyDraftAsync();
        await amira.OpenAsync($"{home}/other-areas");
        var saved = false;
        amira.Page.Request += (_, request) => saved |= request.Method == "POST";
        await amira.Page.Clock.InstallAsync();

        await amira.SelectAsync("AreaCode", "Bradford");
        await amira.ChooseAsync("Reason");
        await amira.Page.Clock.FastForwardAsync(60_000);

        Assert.False(saved);
        await amira.FollowAsync("Back");
        Assert.True(amira.WasAskedWhetherToLeave);
    }

    async Task<string> OpenAsync(Reader amira)
    {
        var step = $"{await fixture.WholeDraftAsync()}/narrative";
        await amira.OpenAsync(step);
        return step;
    }

    static Task LineAsync(Reader reader, string words) =>
        Assertions.Expect(reader.Page.Locator("[data-keep-line]")).ToContainTextAsync(words, new() { Timeout = 60_000 });
}
