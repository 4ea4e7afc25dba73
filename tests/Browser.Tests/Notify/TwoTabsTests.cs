using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Notify;

/// <summary>The same draft open twice.</summary>
public class TwoTabsTests(BrowserFixture fixture)
{
    const string Stale = "Someone else changed this after you opened the page.";

    [Fact]
    public async Task Whoever_saves_second_is_told_and_keeps_what_they_typed()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await using var tab = await amira.OpenTabAsync();
        await OpenBothAsync(amira, tab);

        await SaveAsync(amira, "From the first tab.");
        await SaveAsync(tab, "From the second tab.");

        await tab.IsToldAsync(Stale);
        Assert.Equal("From the second tab.", await tab.ValueAsync("Narrative"));
    }

    [Fact]
    public async Task Nothing_is_overwritten_before_they_were_told()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        await using var tab = await amira.OpenTabAsync();
        var step = await OpenBothAsync(amira, tab);

        await SaveAsync(amira, "From the first tab.");
        await SaveAsync(tab, "From the second tab.");

        await amira.OpenAsync(step);
        Assert.Equal("From the first tab.", await amira.ValueAsync("Narrative"));
    }

    [Fact]
    public async Task Whoever_saves_again_after_they_were_told_overwrites_knowingly()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        await using var tab = await amira.OpenTabAsync();
        var step = await OpenBothAsync(amira, tab);
        await SaveAsync(amira, "From the first tab.");
        await SaveAsync(tab, "From the second tab.");

        await tab.PressAsync("Save and continue");

        await amira.OpenAsync(step);
        Assert.Equal("From the second tab.", await amira.ValueAsync("Narrative"));
    }

    [Fact]
    public async Task The_other_steps_that_were_saved_meanwhile_are_kept()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        await using var tab = await amira.OpenTabAsync();
        var home = await fixture.WholeDraftAsync();
        await amira.OpenAsync($"{home}/actions");
        await tab.OpenAsync($"{home}/narrative");
        await amira.TypeAsync("ImmediateActions", "A second child was moved as well.");
        await amira.PressAsync("Save and continue");
        await SaveAsync(tab, "From the second tab.");
        await tab.PressAsync("Save and continue");

        await amira.OpenAsync($"{home}/actions");

        Assert.Equal("A second child was moved as well.", await amira.ValueAsync("ImmediateActions"));
    }

    [Fact]
    public async Task A_step_of_a_child_who_was_removed_meanwhile_says_so_and_keeps_what_was_typed()
    {
        const string child = "019f0000-0000-7000-8000-00000000000c";
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await using var tab = await amira.OpenTabAsync();
        var home = await fixture.WholeDraftAsync(content => content["children"]![2]!["id"] = child);
        await amira.OpenAsync($"{home}/children/{child}/home");
        await amira.TypeAsync("Address", "2 Invented Terrace");
        await tab.OpenAsync($"{home}/children/{child}/remove");
        await tab.PressAsync("Remove");

        await amira.PressAsync("Save and continue");

        await amira.IsToldAsync("Someone else removed this child from the notification after you opened the page.");
        Assert.Equal("2 Invented Terrace", await amira.ValueAsync("Address"));
    }

    async Task<string> OpenBothAsync(Reader first, Reader second)
    {
        var step = $"{await fixture.WholeDraftAsync()}/narrative";
        await first.OpenAsync(step);
        await second.OpenAsync(step);
        return step;
    }

    static async Task SaveAsync(Reader reader, string narrative)
    {
        await reader.TypeAsync("Narrative", narrative);
        await reader.PressAsync("Save and continue");
    }
}
