using MimeKit;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Mail;

public sealed class PickupMailSenderTests : IDisposable
{
    readonly string _folder = TemporaryFolder.New("pickup");

    [Fact]
    public async Task The_same_mail_again_is_the_same_file()
    {
        var sender = Sender(_folder);

        await sender.SendAsync(Mails.One(subject: "first"), CancellationToken.None);
        var again = await sender.SendAsync(Mails.One(subject: "second"), CancellationToken.None);

        Assert.Equal(MailResult.Accepted, again.Result);
        Assert.Equal("first", MimeMessage.Load(Assert.Single(Directory.GetFiles(_folder))).Subject);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_tried_again_later()
    {
        var file = Path.Combine(_folder, "not-a-folder");
        await File.WriteAllTextAsync(file, "");

        var outcome = await Sender(Path.Combine(file, "mail")).SendAsync(Mails.One(), CancellationToken.None);

        Assert.Equal(MailResult.TryAgain, outcome.Result);
    }

    public void Dispose() => TemporaryFolder.Delete(_folder);

    static PickupMailSender Sender(string folder) => new(folder, new MimeMail(Mails.By(pickup: folder), TimeProvider.System));
}
