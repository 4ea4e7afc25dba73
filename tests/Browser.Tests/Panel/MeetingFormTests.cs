using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Panel;

public class MeetingFormTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_meeting_without_name_and_date_is_not_planned()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", Screen.Narrow);
        await ruth.OpenAsync("/panel/meetings/new");

        await ruth.PressAsync("Plan the meeting");

        await ruth.IsToldOfAsync("Name", "Enter what the meeting is called");
        await ruth.IsToldOfAsync("HeldOn.Day", "Enter the date of the meeting");
    }

    [Fact]
    public async Task A_date_that_cannot_be_is_named_and_the_rest_stays()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", Screen.Narrow);
        await ruth.OpenAsync("/panel/meetings/new");
        await ruth.TypeAsync("Name", "February meeting");
        await ruth.TypeAsync("HeldOn.Day", "30");
        await ruth.TypeAsync("HeldOn.Month", "2");
        await ruth.TypeAsync("HeldOn.Year", $"{DateTime.UtcNow.Year + 2}");

        await ruth.PressAsync("Plan the meeting");

        await ruth.IsToldOfAsync("HeldOn.Day", "The date must be a real date");
        Assert.Equal("February meeting", await ruth.ValueAsync("Name"));
        Assert.Equal("30", await ruth.ValueAsync("HeldOn.Day"));
    }

    [Fact]
    public async Task A_meeting_that_was_held_is_not_to_come_and_somebody_was_there()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", Screen.Narrow);
        await ruth.OpenAsync($"{await PlanAsync(ruth)}/edit");
        await ruth.ChooseAsync("State", "Yes");

        await ruth.PressAsync("Save");

        await ruth.IsToldOfAsync("HeldOn.Day", "The date of a meeting that was held must be today or earlier");
        await ruth.IsToldOfAsync("Attendance", "Enter who attended");
    }

    [Fact]
    public async Task Whoever_changes_a_meeting_second_is_told_and_keeps_what_they_typed()
    {
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", Screen.Narrow);
        await using var tab = await ruth.OpenTabAsync();
        var meeting = await PlanAsync(ruth);
        await ruth.OpenAsync($"{meeting}/edit");
        await tab.OpenAsync($"{meeting}/edit");
        await ruth.TypeAsync("Name", "Moved once");
        await ruth.PressAsync("Save");

        await tab.TypeAsync("Name", "Moved twice");
        await tab.PressAsync("Save");

        await tab.IsToldAsync("Someone else changed this after you opened the page.");
        Assert.Equal("Moved twice", await tab.ValueAsync("Name"));
    }

    [Fact]
    public async Task An_agenda_takes_only_references_that_there_are_and_each_once()
    {
        var (_, reference) = await fixture.ReviewedCaseAsync();
        await using var ruth = await fixture.SignedInAsync("ruth.coleman", Screen.Narrow);
        await PlanAsync(ruth);

        await ruth.PressAsync("Add the case");
        await ruth.IsToldOfAsync("Reference", "Enter the reference of a case");

        await ruth.TypeAsync("Reference", "SIN-NOWHERE");
        await ruth.PressAsync("Add the case");
        await ruth.IsToldOfAsync("Reference", "There is no case SIN-NOWHERE");

        await ruth.TypeAsync("Reference", reference);
        await ruth.PressAsync("Add the case");
        await ruth.TypeAsync("Reference", reference);
        await ruth.PressAsync("Add the case");
        await ruth.IsToldOfAsync("Reference", $"{reference} is on the agenda already");
    }

    static async Task<string> PlanAsync(Reader secretariat)
    {
        await secretariat.OpenAsync("/panel/meetings/new");
        await secretariat.TypeAsync("Name", "A meeting");
        await secretariat.TypeAsync("HeldOn", new DateOnly(DateTime.UtcNow.Year + 2, 2, 27));
        await secretariat.PressAsync("Plan the meeting");
        return secretariat.Path;
    }
}
