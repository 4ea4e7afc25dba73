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
        await walk.AsAsync("amira.hussain", "/dashboard", draft, $"{draft}/lateness", $"/notify/{work.Notified.NotificationId}/sent",
            $"/cases/{work.Notified.NotificationId}");
        await walk.AsAsync("tom.ashworth", "/dashboard", "/sign-out", colleague, $"/cases/{work.Reviewed.NotificationId}",
            $"/cases/{work.Reviewed.NotificationId}/practice-review");
        await walk.AsAsync("grace.okafor", "/dashboard", shared, $"/cases/{work.Learned.NotificationId}");
        await walk.AsAsync("ruth.coleman", "/dashboard", "/session/back", $"/cases/{work.Reviewed.NotificationId}",
            $"/panel/inquiries/{work.NationalInquiry}");
        await walk.AsAsync("eleanor.voss", "/dashboard", "/panel/conflict-declared", $"/cases/{work.Reviewed.NotificationId}");
        await walk.AsAsync("nadia.farouk", "/dashboard", $"/editor/new/text?id={Guid.CreateVersion7()}&lesson={work.Lesson}",
            $"/editor/bulletins/{work.Draft}",
            $"/editor/bulletins/{work.Approved}", $"/editor/bulletins/{work.Learned.BulletinId}");
        await walk.AsAsync("irene.walsh", "/dashboard", "/operations/errors?service=national-panel");
        await JoinAsync(walk);

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
