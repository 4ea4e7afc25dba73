using System.Text;
using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Client;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests;

/// <summary>
/// An administrator's first day, and what comes of it: organisations, their first approvers by mailed links, programs that are let in, and
/// an officer of a force that serves three areas.
/// </summary>
public class FirstDayTests(BrowserFixture fixture)
{
    const string Password = "three random words";
    const string Blackburn = "E06000008";
    const string Blackpool = "E06000009";
    const string Lancashire = "E10000017";
    const string Force = "E23000003";

    readonly string _run = Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task An_administrator_lets_three_organisations_and_two_programs_in_and_an_officer_sees_the_three_areas_and_no_other()
    {
        await using var irene = await fixture.SignedInAsync("irene.walsh");
        await AddAsync(irene);
        await InviteAsync(irene);
        var blackburn = await NotifyAsync(irene, "blackburn", Blackburn);
        var blackpool = await NotifyAsync(irene, "blackpool", Blackpool);
        var lancashire = await SendAsync(new MainJob(fixture.Platform.Address).As("lancashire-council"), Lancashire);
        using var leeds = new MainJob(fixture.Platform.Address);
        var elsewhere = await SendAsync(leeds.As("leeds-council"), "E08000035");

        await using var chief = await JoinAsync(Address("lancashire-police"));
        await chief.FollowAsync("People");
        await chief.PressAsync("Invite someone");
        await chief.TypeAsync("Name", "Officer Made-Up");
        await chief.TypeAsync("Email", Address("officer"));
        await chief.ChooseAsync("Chosen", "Works on local inquiries");
        await chief.PressAsync("Send invitation");
        await using var officer = await JoinAsync(Address("officer"));

        await Eventually.True(async () =>
        {
            await officer.FollowAsync("Cases");
            var shown = await officer.Page.Locator("main table").InnerTextAsync();
            return new[] { blackburn, blackpool, lancashire }.All(reference => shown.Contains(reference, StringComparison.Ordinal));
        }, "the officer sees a case of each area");
        Assert.DoesNotContain(elsewhere, await officer.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(["", Blackburn, Blackpool, Lancashire], (await officer.Page.Locator("select[name=Area] option")
            .EvaluateAllAsync<string[]>("all => all.map(option => option.value)")).Order(StringComparer.Ordinal));
    }

    async Task AddAsync(Reader irene)
    {
        await irene.OpenAsync("/dashboard");
        await irene.FollowAsync("Organisations");
        await irene.PressAsync("Add an organisation");
        await irene.TypeAsync("Name", $"Inspectorate of {_run}");
        await irene.ChooseAsync("Kind");
        await irene.PressAsync("Add organisation");
        Assert.Contains("Now invite its first approver", await irene.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    // One row is wrong: it is told by its line, and the others are invited all the same.
    async Task InviteAsync(Reader irene)
    {
        await irene.FollowAsync("Organisations");
        await irene.PressAsync("Invite first approvers from a file");
        await irene.Page.Locator("[name=Upload]").SetInputFilesAsync(new FilePayload
        {
            Name = "approvers.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes($"""
                organisation,name,email
                {Blackburn},Approver of Blackburn,{Address("blackburn")}
                Nowhere Council,Approver of Nowhere,{Address("nowhere")}
                {Blackpool},Approver of Blackpool,{Address("blackpool")}
                {Force},Approver of the force,{Address("lancashire-police")}
                """),
        });
        await irene.PressAsync("Check the file");
        var wrong = irene.Page.Locator("table:has-text('Rows that cannot be used')");
        Assert.Contains("Nowhere Council", await wrong.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await wrong.Locator("tbody tr").CountAsync());
        await irene.IsAccessibleAsync();
        await irene.PressAsync("Invite 3 people");
        Assert.Empty(MailFolder.To(fixture.Mail, Address("nowhere")));
    }

    // A council's program, asked for by its first approver and let in by the administrator.
    async Task<string> NotifyAsync(Reader irene, string council, string area)
    {
        await using var approver = await JoinAsync(Address(council));
        await approver.FollowAsync("Programs");
        await approver.PressAsync("Ask for a program to be let in");
        var name = $"Case system {council} {_run}";
        await approver.TypeAsync("Name", name);
        await approver.TypeAsync("Purpose", "Sends notifications.");
        await approver.ChooseAsync("Permissions", "Send notifications");
        await approver.ChooseAsync("Use", "For real cases");
        await approver.ChooseAsync("Proof", "By a secret");
        await approver.PressAsync("Ask");
        await irene.FollowAsync("Programs");
        await irene.FollowAsync(name);
        await irene.PressAsync("Let it in");
        await approver.FollowAsync("Programs");
        await approver.FollowAsync(name);
        await approver.PressAsync("Make a secret");
        var shown = await approver.Page.Locator("main .govuk-summary-list").First.Locator("code").AllInnerTextsAsync();
        using var credentials = new ClientCredentials(fixture.Platform.Address, shown[0], shown[1], ["notifications"])
        {
            InnerHandler = new HttpClientHandler(),
        };
        using var session = new Session(new HttpClient(credentials) { BaseAddress = fixture.Platform.Address });
        return await SendAsync(session, area);
    }

    async Task<string> SendAsync(Session council, string area)
    {
        using var job = new MainJob(fixture.Platform.Address) { Change = sent => sent["areaCode"] = area };
        return (await council.Notifications.SendAsync(await job.NotificationAsync(), default).TakenAsync())!.Reference;
    }

    /// <summary>By the mail's link to a password, an authenticator app and the dashboard.</summary>
    async Task<Reader> JoinAsync(string email)
    {
        var token = await Eventually.Get(() => Task.FromResult(MailFolder.To(fixture.Mail, email)
            .Select(mail => MailFolder.Token(mail, "invitations/")).FirstOrDefault(found => found is not null)), $"{email} is invited");
        var newcomer = await fixture.ReaderAsync();
        await newcomer.OpenAsync($"/invitations/{token}");
        await newcomer.TypeAsync("password", Password);
        await newcomer.TypeAsync("again", Password);
        await newcomer.PressAsync("Join");
        var secret = await newcomer.Page.Locator("main code").First.InnerTextAsync();
        await newcomer.TypeAsync("code", AuthenticatorApp.Code(secret.Replace(" ", "", StringComparison.Ordinal)));
        await newcomer.PressAsync("Continue");
        await newcomer.OpenAsync("/dashboard");
        return newcomer;
    }

    string Address(string who) => $"{who}-{_run}@first-day.example";
}
