using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Notify;

/// <summary>The browser's back button.</summary>
public class GoingBackTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Back_after_each_step_shows_what_was_saved_in_it()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        var home = await fixture.EmptyDraftAsync();
        await amira.OpenAsync($"{home}/kind");
        await amira.SayWhatHappenedAsync("Leeds");

        foreach (var (step, field, value) in new[]
        {
            ("actions", "ImmediateActions", "The child is in hospital and safe."),
            ("narrative", "Narrative", "The family had been known to two services for a year."),
            ("abuse", "Link", "Known"),
            ("nature", "Nature", "PhysicalInjury"),
            ("other-areas", "AreaCode", ""),
            ("area", "Area", "E08000035"),
            ("place", "Address", "A flat in the north of the city"),
            ("date", "Precision", "Exact"),
            ("awareness", "BecameAware.Year", $"{DateTime.UtcNow.AddDays(-1).Year}"),
            ("kind", "Kind", "SeriousHarm"),
        })
        {
            await amira.Page.GoBackAsync();
            Assert.Equal($"{home}/{step}", amira.Path);
            Assert.Equal(value, await amira.ValueAsync(field));
        }
    }

    [Fact]
    public async Task Back_after_a_mistake_was_mended_shows_what_was_saved()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        var home = await fixture.EmptyDraftAsync();
        await amira.OpenAsync($"{home}/narrative");
        await amira.PressAsync("Save and continue");
        await amira.TypeAsync("Narrative", "Known to two services.");
        await amira.PressAsync("Save and continue");

        await amira.Page.GoBackAsync();

        Assert.Equal("Known to two services.", await amira.ValueAsync("Narrative"));
    }

    [Fact]
    public async Task An_answer_changed_after_going_back_is_the_one_that_counts()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        var home = await fixture.WholeDraftAsync();
        await amira.OpenAsync($"{home}/narrative");
        await amira.TypeAsync("Narrative", "First thought.");
        await amira.PressAsync("Save and continue");

        await amira.Page.GoBackAsync();
        await amira.TypeAsync("Narrative", "Second thought.");
        await amira.PressAsync("Save and continue");

        await amira.OpenAsync($"{home}/narrative");
        Assert.Equal("Second thought.", await amira.ValueAsync("Narrative"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Back_after_sending_leads_to_what_was_sent(bool javaScript)
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        var home = await fixture.WholeDraftAsync();
        await amira.OpenAsync($"{home}/contact");
        await amira.OpenAsync($"{home}/check");
        await amira.SendAsync();

        await amira.Page.GoBackAsync();

        Assert.Equal("Notification sent", await amira.HeadingAsync());
    }

    [Fact]
    public async Task A_step_of_a_sent_notification_leads_to_what_was_sent()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        var home = await fixture.WholeDraftAsync();
        await amira.OpenAsync($"{home}/check");
        await amira.SendAsync();

        await amira.OpenAsync($"{home}/narrative");

        Assert.Equal($"{home}/sent", amira.Path);
    }
}
