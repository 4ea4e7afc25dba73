using System.Text.Json.Nodes;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Notify;

/// <summary>Every step of the journey sent without an answer.</summary>
public class EmptyAnswersTests(BrowserFixture fixture)
{
    const string Child = "019f0000-0000-7000-8000-00000000000c";
    const string Adult = "019f0000-0000-7000-8000-00000000000a";

    [Theory]
    [InlineData("kind", "Kind", "Select the kind of incident")]
    [InlineData("awareness", "BecameAware.Day", "Enter the date when your authority became aware")]
    [InlineData("date", "Precision", "Select how precisely the date is known")]
    [InlineData("place", "Where", "Select whether it happened in England")]
    [InlineData("area", "Area", "Select the responsible area")]
    [InlineData("nature", "Nature", "Select the nature of the incident")]
    [InlineData("abuse", "Link", "Select how far abuse or neglect is linked with the harm")]
    [InlineData("narrative", "Narrative", "Enter what is known")]
    [InlineData("actions", "ImmediateActions", "Enter what was done at once, or that nothing was needed")]
    [InlineData("media", "MediaInterest", "Select whether media take an interest")]
    [InlineData($"children/{Child}/names", "Role", "Select the child’s part in the incident")]
    [InlineData($"children/{Child}/birth", "Known", "Select what is known of the child’s age")]
    [InlineData($"children/{Child}/about", "Sex", "Select the child’s sex")]
    [InlineData($"children/{Child}/home", "Where", "Select where the child lives")]
    [InlineData($"children/{Child}/care", "LookedAfter", "Select whether the child is looked after")]
    [InlineData($"children/{Child}/plans", "Plan", "Select whether the child is or was on a child protection plan")]
    [InlineData($"adults/{Adult}/person", "LastName", "Enter the last name, or say that the name is not known")]
    public async Task A_step_asks_for_what_it_needs(string step, string field, string words)
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await amira.OpenAsync($"{await BeginAsync()}/{step}");
        await amira.IsAccessibleAsync();
        await amira.FitsAsync();

        await amira.PressAsync("Save and continue");

        await amira.IsToldOfAsync(field, words);
    }

    [Theory]
    [InlineData("lateness")]
    [InlineData("other-areas")]
    [InlineData("proceedings")]
    [InlineData("contact")]
    [InlineData($"children/{Child}/numbers")]
    [InlineData($"adults/{Adult}/relations")]
    public async Task A_step_that_may_stay_empty_leads_on(string step)
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        var home = await BeginAsync();
        await amira.OpenAsync($"{home}/{step}");

        await amira.PressAsync("Save and continue");

        Assert.NotEqual($"{home}/{step}", amira.Path);
    }

    [Fact]
    public async Task An_area_to_be_told_is_chosen_with_its_reason()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await amira.OpenAsync($"{await BeginAsync()}/other-areas");

        await amira.PressAsync("Add this area");

        await amira.IsToldOfAsync("AreaCode", "Select an area");
        await amira.IsToldOfAsync("Reason", "Select why the area is concerned");
    }

    [Fact]
    public async Task What_was_answered_stays_beside_what_is_asked_for()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await amira.OpenAsync($"{await BeginAsync()}/place");
        await amira.TypeAsync("Address", "Behind the old mill");
        await amira.ChooseAsync("Setting", "A street");

        await amira.PressAsync("Save and continue");

        await amira.IsToldOfAsync("Where", "Select whether it happened in England");
        Assert.Equal("Behind the old mill", await amira.ValueAsync("Address"));
        Assert.Equal("PublicPlace", await amira.ValueAsync("Setting"));
    }

    [Fact]
    public async Task What_was_answered_is_saved_although_more_is_asked_for()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        var step = $"{await BeginAsync()}/place";
        await amira.OpenAsync(step);
        await amira.TypeAsync("Address", "Behind the old mill");
        await amira.PressAsync("Save and continue");

        await amira.OpenAsync(step);

        Assert.Equal("Behind the old mill", await amira.ValueAsync("Address"));
    }

    [Fact]
    public async Task The_check_of_answers_names_the_steps_that_are_missing_and_cannot_send()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);

        await amira.OpenAsync($"{await BeginAsync()}/check");

        Assert.Contains("Child 1: age", await amira.Page.Locator(".govuk-notification-banner").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await amira.Page.Locator("main").GetByText("Accept and send").CountAsync());
        await amira.IsAccessibleAsync();
        await amira.FitsAsync();
    }

    /// <summary>A draft with a child and an adult of whom nothing is known.</summary>
    Task<string> BeginAsync() => fixture.DraftAsync(new()
    {
        ["children"] = new JsonArray(new JsonObject { ["id"] = Child }),
        ["adults"] = new JsonArray(new JsonObject { ["id"] = Adult }),
    });
}
