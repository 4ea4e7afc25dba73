using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests;

/// <summary>An app of a test class's own that sends over SMTP; its clock may be moved.</summary>
public sealed class SmtpApp() : ServiceApp<DisseminationDbContext>(
    "dissemination", "dissemination-db", typeof(LessonPublished), typeof(BulletinIssued))
{
    public static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(11);

    public MailServer Mail { get; } = new();

    protected override IEnumerable<KeyValuePair<string, string>> Settings =>
        [new("Mail:Smtp", Mail.Address), new("Mail:RetryAfter:0", "00:10:00"), new("Mail:RetryAfter:1", "01:00:00")];

    public async Task<string> ConfirmedAsync(params string[] themes)
    {
        var email = Given.Email();
        await this.SubscribeAsync(email, themes);
        await Eventually.True(() => Task.FromResult(Mail.To(email).Count > 0), "the confirmation arrived");
        await (await this.ConfirmAsync(Mail.To(email)[0].Token())).ReadAsync<SubscriptionView>();
        return email;
    }

    /// <summary>Issues to one subscriber while the server puts the address off; the mail then waits for its second attempt.</summary>
    public async Task<BulletinReceipt> IssueButHoldAsync(string email, Guid lessonId, string answer = "451 4.2.0 later")
    {
        Mail.Recipient = address => address == email ? answer : MailServer.Welcome;
        var issue = await this.IssueAsync(lessonId);
        await AttemptedAsync(issue.BulletinId, 1);
        return issue;
    }

    /// <summary>The server takes everything again, and the first wait is over.</summary>
    public void Release()
    {
        Mail.Recipient = _ => MailServer.Welcome;
        Clock.Offset += FirstWait;
    }

    public Task AttemptedAsync(Guid bulletinId, int times) => Eventually.True(
        () => Ask(db => db.Deliveries.AnyAsync(row => row.BulletinId == bulletinId && row.Attempts == times && row.ClaimedBy == null)),
        $"attempt {times} was made");

    public IReadOnlyList<MimeKit.MimeMessage> Bulletins(string email, int issueNumber) =>
        [.. Mail.To(email).Where(mail => mail.IsIssue(issueNumber))];
}
