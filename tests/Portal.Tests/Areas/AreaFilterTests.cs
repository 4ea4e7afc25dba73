using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Areas;

/// <summary>Who works for several areas looks at one of them.</summary>
public class AreaFilterTests(CasePages app) : IClassFixture<CasePages>
{
    const string Bradford = "E08000032", WestYorkshirePolice = "E23000010";

    [Fact]
    public async Task A_force_narrows_its_cases_to_one_of_its_areas()
    {
        var leeds = await app.NotifiedAsync();
        var bradford = await SentInAsync(Bradford);
        using var daniel = app.As(new Person("Daniel", null, "police", "partner") { Body = WestYorkshirePolice });

        var all = await daniel.OpenAsync("/cases");
        var one = await daniel.OpenAsync($"/cases?Area={Bradford}");
        var file = await daniel.OpenAsync($"/cases?Area={Bradford}&handler=csv");

        Assert.All([leeds.NotificationId, bradford], id => Assert.Contains($"/cases/{id}", all.Main, StringComparison.Ordinal));
        Assert.All(["<option value=\"E08000032\">Bradford</option>", "<option value=\"E08000035\">Leeds</option>"],
            choice => Assert.Contains(choice, all.Main, StringComparison.Ordinal));
        Assert.DoesNotContain("Kent", all.Main, StringComparison.Ordinal);
        Assert.Contains($"/cases/{bradford}", one.Main, StringComparison.Ordinal);
        Assert.DoesNotContain($"/cases/{leeds.NotificationId}", one.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Leeds", file.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_council_of_one_area_is_asked_for_none()
    {
        using var amira = app.As(People.NotifierOf(People.Leeds));

        var page = await amira.OpenAsync("/cases");

        Assert.DoesNotContain("name=\"Area\"", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_that_is_not_theirs_holds_nothing_of_it()
    {
        var leeds = await app.NotifiedAsync();
        // Of Devon and Cornwall: no test names an area of theirs beside Leeds.
        using var stranger = app.As(new Person("Owen", null, "police", "partner") { Body = "E23000035" });

        var page = await stranger.OpenAsync($"/cases?Area={People.Leeds}");

        Assert.DoesNotContain($"/cases/{leeds.NotificationId}", page.Main, StringComparison.Ordinal);
        Assert.Contains("No cases match", page.Main, StringComparison.Ordinal);
    }

    async Task<Guid> SentInAsync(string area)
    {
        var request = Safeguarding.Notifications.Tests.Given.Notification() with { AreaCode = area };
        await (await app.Notifications.SignedInAs(People.NotifierOf(area)).PostJsonAsync("/api/notifications", request))
            .ReadAsync<NotificationReceipt>();
        return request.Id!.Value;
    }
}
