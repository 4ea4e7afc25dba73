using System.Text.RegularExpressions;
using System.Web;
using Safeguarding.TestKit;

namespace Safeguarding.EndToEnd.Tests;

/// <summary>What opens something for whoever has it: links in mails, and what a sign-in and a sign-out carry in their addresses.</summary>
public partial class SecretLinkTests(PlatformFixture fixture)
{
    static readonly string[] InMails =
    [
        "invitations/", "reset-password/", "subscriptions/confirm/", "subscriptions/manage/", "subscriptions/unsubscribe/",
        "account/notices/stop/",
    ];

    // Someone of the demo people who does not sign in in these tests.
    const string Forgetful = "helen.marsh@kent.example";

    // Who is mailed of what the job does.
    const string Notified = "grace.okafor@west-yorkshire-icb.example";

    readonly string _invited = $"invited-{Guid.NewGuid():N}@leeds.example";

    [Fact]
    public async Task No_log_and_no_trace_holds_a_secret_of_a_link()
    {
        using var visitor = new Visitor(fixture.Platform.Address);
        using var job = await BulletinAsync(visitor);
        await visitor.SignInAsync("tom.ashworth");
        await visitor.PressAsync("people/invite", ("Name", "Invited Person"), ("Email", _invited), ("Chosen", "partner"));
        await visitor.OpenAsync("invitations/" + await TokenAsync(_invited, "invitations/"));
        await visitor.PressAsync("session/end");
        await visitor.PressAsync("forgotten-password", ("email", Forgetful));
        await visitor.OpenAsync("reset-password/" + await TokenAsync(Forgetful, "reset-password/"));
        await visitor.OpenAsync("subscriptions/manage/" + await TokenAsync(job.Reader, "subscriptions/manage/"));
        await visitor.PressAsync("subscriptions/unsubscribe/" + await TokenAsync(job.Reader, "subscriptions/unsubscribe/"));

        await visitor.OpenAsync("account/notices/stop/" + await TokenAsync(Notified, "account/notices/stop/"));
        await visitor.OpenAsync(await CalendarAsync(visitor));

        var secrets = InMails.SelectMany(path => MailedTokens(path)).Concat(visitor.Visited.SelectMany(SecretsOf)).Distinct().ToList();
        Assert.Contains(visitor.Visited, address => HttpUtility.ParseQueryString(address.Query)["id_token_hint"] is not null);
        Assert.All(InMails, path => Assert.NotEmpty(MailedTokens(path)));
        // The steps that carried them were traced all the same.
        var written = new WrittenFiles(fixture.Platform.DataFolder);
        List<string> Observed() => [.. written.All().Where(file => file.StartsWith("logs/", StringComparison.Ordinal)
            || file.StartsWith("telemetry/", StringComparison.Ordinal))];
        foreach (var path in InMails.Concat(["/connect/logout", "/calendar/"]))
            await Eventually.True(() => Task.FromResult(written.Find([path], Observed()).Any()), $"{path} is traced");
        Assert.Empty(written.Find(secrets, Observed()));
    }

    // Confirmed on its page, as a reader does.
    async Task<MainJob> BulletinAsync(Visitor visitor)
    {
        var job = new MainJob(fixture.Platform.Address) { Themes = ["neglect"] };
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
        await job.DecideAsync();
        await job.PublishNationalInquiryAsync();
        await job.SubscribeAsync(fixture.Mail);
        await visitor.OpenAsync("subscriptions/confirm/" + await TokenAsync(job.Reader, "subscriptions/confirm/"));
        await job.IssueBulletinAsync();
        await Eventually.True(() => Task.FromResult(job.Bulletins(fixture.Mail).Count > 0), "the bulletin has arrived");
        return job;
    }

    // Ruth's: who signed in before has signed out.
    static async Task<string> CalendarAsync(Visitor visitor)
    {
        await visitor.SignInAsync("ruth.coleman");
        var page = await visitor.PressAsync("account/notices?handler=Calendar");
        return CalendarPath().Match(page).Value;
    }

    Task<string> TokenAsync(string address, string path) => Eventually.Get(() => Task.FromResult(
        MailFolder.To(fixture.Mail, address).Select(mail => MailFolder.Token(mail, path)).FirstOrDefault(token => token is not null)),
        $"a mail with {path} is there");

    // Of this run and of the other tests' readers.
    List<string> MailedTokens(string path) =>
        [.. Directory.EnumerateFiles(fixture.Mail, "*.eml")
            .Select(mail => MailFolder.Token(File.ReadAllText(mail), path)).OfType<string>()];

    // Everything in an address that is neither a word nor an id; an address may stand in another one.
    static IEnumerable<string> SecretsOf(Uri address) =>
        Opaque().Matches(Uri.UnescapeDataString(Uri.UnescapeDataString(address.PathAndQuery))).Select(match => match.Value)
            .Where(part => part.Any(char.IsAsciiDigit) && !Guid.TryParse(part, out _));

    [GeneratedRegex("calendar/[A-Za-z0-9_-]+\\.ics")]
    private static partial Regex CalendarPath();

    [GeneratedRegex("[A-Za-z0-9_.-]{30,}")]
    private static partial Regex Opaque();
}
