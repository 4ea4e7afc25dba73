using Safeguarding.Browser.Tests.Hosting;

namespace Safeguarding.Browser.Tests.Panel;

public class ReviewerFormTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_reviewer_has_a_name_and_brings_something()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", Screen.Narrow);
        await ruth.OpenAsync("/panel/reviewers/new");

        await ruth.PressAsync("Save");

        await ruth.IsToldOfAsync("Name", "Enter the reviewer's name");
        await ruth.IsToldOfAsync("Expertise", "Enter what the reviewer brings");
    }

    [Fact]
    public async Task What_is_too_long_is_named_and_stays()
    {
        var typed = new string('w', 201);
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", Screen.Narrow);
        await ruth.OpenAsync("/panel/reviewers/new");
        await ruth.TypeAsync("Name", typed);
        await ruth.TypeAsync("Expertise", "Chaired reviews.");

        await ruth.PressAsync("Save");

        await ruth.IsToldOfAsync("Name", "Name must be 200 characters or fewer");
        Assert.Equal((typed, "Chaired reviews."), (await ruth.ValueAsync("Name"), await ruth.ValueAsync("Expertise")));
    }

    [Fact]
    public async Task Nobody_is_removed_without_a_reason()
    {
        var name = $"Reviewer {Guid.NewGuid():N}";
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", Screen.Narrow);
        await ruth.OpenAsync("/panel/reviewers/new");
        await ruth.TypeAsync("Name", name);
        await ruth.TypeAsync("Expertise", "Chaired reviews.");
        await ruth.PressAsync("Save");
        await ruth.OpenAsync($"/panel/reviewers?q={Uri.EscapeDataString(name)}");
        await ruth.FollowAsync($"remove {name}");

        await ruth.PressAsync("Remove the reviewer");

        await ruth.IsToldOfAsync("Reason", "Enter the reason");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Back_after_adding_leads_to_the_pool(bool javaScript)
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await ruth.OpenAsync("/panel/reviewers/new");
        await ruth.TypeAsync("Name", $"Reviewer {Guid.NewGuid():N}");
        await ruth.TypeAsync("Expertise", "Chaired reviews.");
        await ruth.PressAsync("Save");

        await ruth.Page.GoBackAsync();

        Assert.Equal("/panel/reviewers", ruth.Path);
    }
}
