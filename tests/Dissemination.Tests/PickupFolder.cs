using MimeKit;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests;

public sealed record PickupFolder(string Path)
{
    public IReadOnlyList<MimeMessage> To(string address) => !Directory.Exists(Path) ? [] :
    [
        .. Directory.GetFiles(Path, "*.eml").Order().Select(file => MimeMessage.Load(file))
            .Where(mail => mail.To.Mailboxes.Single().Address.Equals(address, StringComparison.OrdinalIgnoreCase)),
    ];

    /// <summary>Waits until so many mails lie there for the address.</summary>
    public async Task<IReadOnlyList<MimeMessage>> WaitAsync(string address, int count = 1)
    {
        await Eventually.True(() => Task.FromResult(To(address).Count >= count), $"{count} mails arrived");
        return To(address);
    }

    public async Task<MimeMessage> BulletinAsync(string address, int issueNumber) => await Eventually.Get(
        () => Task.FromResult(To(address).FirstOrDefault(mail => mail.IsIssue(issueNumber))), $"bulletin {issueNumber} arrived");
}
