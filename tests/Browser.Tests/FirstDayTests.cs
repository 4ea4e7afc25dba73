using System.Text;
using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;
using Safeguarding.Client;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests;

/// <summary>
/// The administrator's first day: a council that nobody works for yet comes to its approver, its notifier and its program. Then an officer
/// of the force that serves it, Leeds and Bradford, whose cases lie together and apart.
/// </summary>
public class FirstDayTests(BrowserFixture fixture)
{
    const string Kirklees = "E08000034", Bradford = "E08000032";
    const string Approver = "approver@kirklees.example";
    const string Notifier = "notifier@kirklees.example";

    [Fact]
    public async Task A_council_comes_to_its_people_and_its_program_and_a_force_sees_the_cases_of_all_its_areas()
    {
        await using var irene = await fixture.SignedInAsync("irene.walsh");
        await InviteFirstApproverAsync(irene);
        await using var approver = await fixture.JoinsAsync(Approver);
        await InviteNotifierAsync(approver);
        await using var notifier = await fixture.JoinsAsync(Notifier);
        await notifier.PressAsync("Notify an incident");

        var program = await AskForProgramAsync(approver);
        await LetInAsync(irene, program);
        var (id, secret) = await MakeSecretAsync(approver, program);
        var kirklees = await SendAsync(id, secret);

        await notifier.OpenAsync("/cases");
        Assert.Equal(1, await LinkTo(notifier, kirklees).CountAsync());
        await OfficerSeesAsync(kirklees);
    }

    static async Task InviteFirstApproverAsync(Reader administrator)
    {
        await administrator.OpenAsync("/dashboard");
        await administrator.FollowAsync("Organisations");
        await administrator.PressAsync("Invite first approvers from a file");
        await administrator.Page.Locator("[name=Upload]").SetInputFilesAsync(new FilePayload
        {
            Name = "approvers.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes($"organisation,name,email\n{Kirklees},Approver of Kirklees,{Approver}\nE99,Nobody,nobody\n"),
        });
        await administrator.PressAsync("Check the file");
        Assert.Contains("Rows that cannot be used", await MainAsync(administrator), StringComparison.Ordinal);
        await administrator.PressAsync("Invite 1 person");
        Assert.Equal("First approvers invited", await administrator.HeadingAsync());
    }

    static async Task InviteNotifierAsync(Reader approver)
    {
        await approver.FollowAsync("People");
        await approver.PressAsync("Invite someone");
        await approver.TypeAsync("Name", "Notifier of Kirklees");
        await approver.TypeAsync("Email", Notifier);
        await approver.ChooseAsync("Chosen", "Notifies incidents");
        await approver.PressAsync("Send invitation");
    }

    static async Task<string> AskForProgramAsync(Reader approver)
    {
        await approver.FollowAsync("Programs");
        await approver.PressAsync("Ask for a program to be let in");
        await approver.TypeAsync("Name", "Case system of Kirklees");
        await approver.TypeAsync("Purpose", "Sends notifications. Run by the council’s own team.");
        await approver.ChooseAsync("Permissions", "Send notifications");
        await approver.ChooseAsync("Use", "Real cases");
        await approver.ChooseAsync("Proof", "By a secret");
        await approver.PressAsync("Ask");
        return approver.Path.Split('?')[0];
    }

    // Who decides finds it in the list, by the name that was given to it.
    static async Task LetInAsync(Reader administrator, string program)
    {
        await administrator.FollowAsync("Programs");
        await administrator.FollowAsync("Case system of Kirklees");
        Assert.Equal(program, administrator.Path);
        await administrator.LeaveByAsync(administrator.Page.GetByRole(AriaRole.Button, new() { Name = "Let it in", Exact = true }));
    }

    static async Task<(string Id, string Secret)> MakeSecretAsync(Reader approver, string program)
    {
        await approver.OpenAsync(program);
        await approver.PressAsync("Make a secret");
        var codes = await approver.Page.Locator("main .govuk-summary-list").First.Locator("code").AllInnerTextsAsync();
        return (codes[0], codes[1]);
    }

    async Task<Guid> SendAsync(string clientId, string secret)
    {
        using var credentials = new ClientCredentials(fixture.Platform.Address, clientId, secret, ["notifications"])
        {
            InnerHandler = new SocketsHttpHandler(),
        };
        using var session = new Session(new HttpClient(credentials) { BaseAddress = fixture.Platform.Address });
        using var job = new MainJob(fixture.Platform.Address) { Change = body => body["areaCode"] = Kirklees };
        await session.Notifications.SendAsync(await job.NotificationAsync(), default).TakenAsync();
        return job.NotificationId;
    }

    async Task OfficerSeesAsync(Guid kirklees)
    {
        using var leeds = new MainJob(fixture.Platform.Address);
        await leeds.SendNotificationAsync();
        using var bradford = new MainJob(fixture.Platform.Address) { Change = body => body["areaCode"] = Bradford };
        await bradford.As("bradford-council").Notifications.SendAsync(await bradford.NotificationAsync(), default).TakenAsync();
        await using var daniel = await fixture.SignedInAsync("daniel.reid");
        await Eventually.True(async () => (await bradford.As("bradford-police").LocalInquiries
            .OfNotificationAsync(bradford.NotificationId, default)) is not null, "the rapid review of Bradford began");

        await daniel.OpenAsync("/cases");
        foreach (var id in new[] { kirklees, leeds.NotificationId, bradford.NotificationId })
            Assert.Equal(1, await LinkTo(daniel, id).CountAsync());
        await daniel.FollowTaskAsync($"/cases/{bradford.NotificationId}/rapid-review");
        await daniel.OpenAsync("/cases");
        await daniel.Page.Locator("summary").First.ClickAsync();
        await daniel.SelectAsync("Area", "Kirklees");
        await daniel.PressAsync("Apply");

        Assert.Equal(1, await LinkTo(daniel, kirklees).CountAsync());
        Assert.Equal(0, await LinkTo(daniel, leeds.NotificationId).CountAsync());
    }

    static ILocator LinkTo(Reader reader, Guid notification) => reader.Page.Locator($"main a[href='/cases/{notification}']");

    static Task<string> MainAsync(Reader reader) => reader.Page.Locator("main").InnerTextAsync();
}
