using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.Notifications.Tests;
using Safeguarding.TestKit;
using Incidents = Safeguarding.Notifications.Tests.Given;

namespace Safeguarding.Access.Tests.Areas;

/// <summary>
/// areas.csv: whose people read the records of an area, by what the register says of it and by whom a case was given to. A verdict is
/// <c>yes</c> or the status of the refusal, from both services alike.
/// </summary>
public class AreaAccessTests(NotificationsApp notifications, LocalInquiriesApp inquiries)
{
    const string Cumbria = "E10000006", Cumberland = "E06000063", WestmorlandAndFurness = "E06000064";

    public static TheoryData<string> Rows =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "areas.csv")).Skip(1).Where(line => line.Length > 0)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Everyone_gets_the_answer_of_the_table(string row)
    {
        if (row.Split(',') is not [var area, var happened, var given, var body, var agency, var verdict])
            throw new FormatException($"This line of areas.csv has not six cells: {row}");
        var records = new AreaRecords(notifications, inquiries);
        var told = await records.OpenAsync(area, DateOnly.Parse(happened, null), People.NotifierOf(area));
        if (given.Length > 0)
            await records.TellAsync(AreaRecords.Given(told.NotificationId, given, 1));

        var answer = await records.AskAsync(told.NotificationId, AreaRecords.PersonOf(body, Codes.Parse<Agency>(agency)!.Value));

        var expected = verdict == "yes" ? 200 : int.Parse(verdict, null);
        Assert.Equal((expected, expected), answer);
    }

    /// <summary>The panel has no case to give away, so what is outside its remit stays with all that took its area's place.</summary>
    [Theory]
    [InlineData(Cumberland, 200)]
    [InlineData(WestmorlandAndFurness, 200)]
    [InlineData(Cumbria, 404)]
    [InlineData(People.Kent, 404)]
    public async Task What_is_outside_the_panels_remit_is_open_to_all_that_took_its_areas_place(string council, int expected)
    {
        var happened = new DateOnly(2023, 3, 31);
        var request = (Incidents.Notification() with
        {
            AreaCode = Cumbria,
            BecameAwareOn = happened,
            Kind = IncidentKind.CareLeaverDeath,
        }).With(incident => incident with { Date = Incidents.On(happened) }).WithChild(child => child with
        {
            Role = ChildRole.Died,
            BirthDate = happened.AddYears(-20),
            Status = Incidents.Status() with { CareLeaver = Answer.Yes },
        });
        using var cumbria = notifications.SignedInAs(People.NotifierOf(Cumbria));
        await (await cumbria.PostJsonAsync("/api/notifications", request)).ReadAsync<NotificationReceipt>();
        using var reader = notifications.SignedInAs(AreaRecords.PersonOf(council, Agency.LocalAuthority));

        var answer = await reader.GetAsync($"/api/notifications/{request.Id}");
        var listed = await reader.GetAsync<Page<NotificationSummary>>("/api/notifications?limit=200");

        Assert.Equal(expected, (int)answer.StatusCode);
        Assert.Equal(expected == 200, listed.Items.Any(row => row.Id == request.Id && !row.InPanelRemit));
    }
}
