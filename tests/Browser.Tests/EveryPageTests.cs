using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;
using Safeguarding.Browser.Tests.Notify;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests;

/// <summary>Work waits at each of its steps; everybody walks from page to page by the links they are given.</summary>
public class EveryPageTests(BrowserFixture fixture)
{
    const string Account = nameof(AccountTests.Every_page_and_error_is_strict_and_accessible_and_fits_the_narrowest_screen_and_large_text);

    // What is reached by a failure, without a session or with the password again, with
    // the test that looks at it; and a file, which is no page.
    static readonly IReadOnlyDictionary<string, string> LookedAtElsewhere = new Dictionary<string, string>
    {
        ["/error"] = nameof(PublicPagesTests.A_page_is_accessible_and_fits_the_narrowest_screen),
        ["/session/interrupted"] = nameof(EndedSessionTests.Carrying_on_without_signing_in_is_told_and_keeps_it),
        ["/cases/{notificationId:guid}/attachments/{attachment:guid}"] = "a download",
        ["/account/confirm"] = Account,
        ["/account/password"] = Account,
        ["/account/recovery-codes"] = Account,
        ["/account/second-factor"] = Account,
        ["/account/passkeys/new"] = Account,
        ["/sign-in/passkey"] = nameof(PasskeyTests),
    };

    [Fact]
    public async Task Every_page_is_strict_and_accessible_and_fits_the_narrowest_screen_and_large_text()
    {
        using var work = new Filling(fixture);
        await work.FillAsync();
        var draft = await fixture.WholeDraftAsync();
        var shared = await fixture.SharedDraftAsync();
        var colleague = await InviteAsync();
        var walk = new Walk(fixture, LookedAtElsewhere.Keys.ToHashSet());

        await walk.AsAsync(null,
            ["/", "/session/end", "/session/ended", "/session/failed", "/subscriptions/requested", "/sign-in", .. work.MailedPaths]);
        await walk.AsAsync("amira.hussain", "/dashboard", draft, $"{draft}/lateness",
            $"{draft}/earlier-report",
            $"/notify/{work.Amendment}/amendment", $"/notify/{work.Notified.NotificationId}/sent",
            $"/cases/{work.Notified.NotificationId}", $"/cases/{work.Withdrawn.NotificationId}", $"/cases/{work.Following.NotificationId}",
            $"/cases/{work.NamingKent}", "/work/later", "/find?q=SIN");
        await walk.AsAsync("helen.marsh", $"/cases/{work.NamingKent}", $"/cases/{work.NamingKent}/record");
        await walk.AsAsync("hannah.doyle", "/dashboard", "/shared?Acknowledged=false");
        await walk.AsAsync("tom.ashworth", "/dashboard", "/sign-out", colleague, $"/cases/{work.Reviewed.NotificationId}",
            $"/cases/{work.Reviewed.NotificationId}/practice-review", $"/restricted-cases/{work.Restricted}");
        await walk.AsAsync("grace.okafor", "/dashboard", shared, $"/cases/{work.Learned.NotificationId}");
        await walk.AsAsync("ruth.coleman", "/dashboard", "/session/back", $"/cases/{work.Reviewed.NotificationId}",
            $"/panel/inquiries/{work.NationalInquiry}", $"/panel/cases/{work.SharedCase}/area",
            $"/panel/areas/changes/{work.RegisterChange}");
        await walk.AsAsync("eleanor.voss", "/dashboard", "/panel/conflict-declared", $"/cases/{work.Reviewed.NotificationId}");
        await walk.AsAsync("nadia.farouk", "/dashboard", $"/editor/new/text?id={Guid.CreateVersion7()}&lesson={work.Lesson}",
            $"/editor/bulletins/{work.Draft}",
            $"/editor/bulletins/{work.Approved}", $"/editor/bulletins/{work.Learned.BulletinId}");
        // Of the organisations that every installation has: one of the register has no name to change.
        const string panel = "/organisations/019ad000-0000-7000-8000-000000000001";
        var program = await AskForProgramAsync();
        var request = await EnterRequestAsync();
        await walk.AsAsync("tom.ashworth", program);
        await walk.AsAsync("sofia.lindgren", "/dashboard");
        await walk.AsAsync("irene.walsh", "/dashboard", "/operations/errors?service=national-panel", program, panel, $"{panel}/name",
            $"{panel}/end", $"/operations/retention/{work.Notified.NotificationId}", request);
        await JoinAsync(walk);
        await ResetAsync(walk);
        await FollowDoneAsync(walk);
        await StopMailsAsync(walk);
        await walk.SendFormsAsync();

        Assert.True(walk.Problems.Count == 0, string.Join('\n', walk.Problems));
        Assert.Empty(PortalRoutes.All.Except(walk.Seen).Except(LookedAtElsewhere.Keys));
        Assert.Empty(LookedAtElsewhere.Keys.Except(PortalRoutes.All));
    }

    string Invited { get; } = $"new-{Guid.NewGuid():N}@leeds.example";

    // Returns the page of a colleague whom Tom may change.
    async Task<string> InviteAsync()
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth");
        await tom.OpenAsync("/people/invite");
        await tom.TypeAsync("Name", "Newcomer Made-Up");
        await tom.TypeAsync("Email", Invited);
        await tom.ChooseAsync("Chosen", "Notifies incidents");
        await tom.PressAsync("Send invitation");
        await tom.OpenAsync("/people");
        await tom.FollowAsync("Amira Hussain");
        return tom.Path;
    }

    async Task<string> AskForProgramAsync()
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth");
        await tom.OpenAsync("/clients/ask");
        await tom.TypeAsync("Name", "Case system");
        await tom.TypeAsync("Purpose", "Sends notifications.");
        await tom.ChooseAsync("Permissions", "Send notifications");
        await tom.ChooseAsync("Use", "For real cases");
        await tom.ChooseAsync("Proof", "By a secret");
        await tom.PressAsync("Ask");
        return tom.Path;
    }

    // A person of whom it knows.
    async Task<string> EnterRequestAsync()
    {
        await using var irene = await fixture.SignedInAsync("irene.walsh");
        await irene.OpenAsync("/operations/subject-requests/new");
        await irene.TypeAsync("ReceivedOn", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-2));
        await irene.TypeAsync("FirstNames", "Robin");
        await irene.TypeAsync("LastName", "Inventedson");
        await irene.TypeAsync("BirthDate", new DateOnly(2023, 2, 14));
        await irene.PressAsync("Enter the request");
        var path = irene.Path;
        await Eventually.True(async () =>
        {
            await irene.OpenAsync(path);
            return await irene.Page.Locator("main a[href*='/cases/']").CountAsync() > 0;
        }, "the person is found");
        return path;
    }

    // A notice of what is done leads nowhere else.
    async Task FollowDoneAsync(Walk walk)
    {
        await using var grace = await fixture.SignedInAsync("grace.okafor", Screen.Narrow);
        await grace.OpenAsync("/notices?State=settled");
        await grace.LeaveByAsync(grace.Page.Locator("main a[href^='/notices/']").First);
        Assert.Equal("This no longer waits for you", await grace.HeadingAsync());
        await walk.LookAsync(grace);
    }

    // From a notice's mail, before and after its button, and a link that is not whole.
    async Task StopMailsAsync(Walk walk)
    {
        var email = DemoPerson.Named("daniel.reid").Email;
        var token = await Eventually.Get(() => Task.FromResult(MailFolder.To(fixture.Mail, email)
            .Select(mail => MailFolder.Token(mail, "account/notices/stop/")).FirstOrDefault(found => found is not null)),
            "a notice has been mailed");
        await using var daniel = await fixture.ReaderAsync(Screen.Narrow);
        await daniel.OpenAsync($"/account/notices/stop/{token[..^4]}");
        await walk.LookAsync(daniel);
        await daniel.OpenAsync($"/account/notices/stop/{token}");
        await walk.LookAsync(daniel);
        await daniel.PressAsync("Stop the other emails");
        await walk.LookAsync(daniel);
    }

    async Task ResetAsync(Walk walk)
    {
        var email = DemoPerson.Named("helen.marsh").Email;
        await using var helen = await fixture.ReaderAsync(Screen.Narrow);
        await helen.OpenAsync("/forgotten-password");
        await helen.TypeAsync("email", email);
        await helen.PressAsync("Send the email");
        await walk.LookAsync(helen);
        var token = await Eventually.Get(() =>
            Task.FromResult(MailFolder.To(fixture.Mail, email).Select(mail => MailFolder.Token(mail, "reset-password/"))
                .FirstOrDefault(found => found is not null)), "the link has arrived");
        await helen.OpenAsync($"/reset-password/{token}");
        await walk.LookAsync(helen);
    }

    async Task JoinAsync(Walk walk)
    {
        var token = await Eventually.Get(() =>
            Task.FromResult(MailFolder.To(fixture.Mail, Invited).Select(mail => MailFolder.Token(mail, "invitations/")).FirstOrDefault()),
            "the invitation has arrived");
        await using var newcomer = await fixture.ReaderAsync(Screen.Narrow);
        await newcomer.OpenAsync($"/invitations/{token}");
        await walk.LookAsync(newcomer);
        await newcomer.TypeAsync("password", "three random words");
        await newcomer.TypeAsync("again", "three random words");
        await newcomer.PressAsync("Join");
        await walk.LookAsync(newcomer);

        await using var amira = await fixture.ReaderAsync(Screen.Narrow);
        await amira.OpenAsync("/sign-in");
        await amira.TypeAsync("email", DemoPerson.Named("amira.hussain").Email);
        await amira.TypeAsync("password", DemoPerson.Named("amira.hussain").Password);
        await amira.Page.Locator("main button[type=submit]").First.ClickAsync();
        await amira.Page.WaitForURLAsync("**/sign-in/code**");
        await walk.LookAsync(amira);
    }
}
