using MimeKit;
using Safeguarding.Dissemination.Mail;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Mail;

public sealed class PickupMailSenderTests : IDisposable
{
    readonly string _folder = TemporaryFolder.New("pickup");

    [Fact]
    public async Task The_same_delivery_again_is_the_same_file()
    {
        var id = Guid.NewGuid();
        var sender = new PickupMailSender(_folder);

        await sender.SendAsync(id, Mail("first"), CancellationToken.None);
        var again = await sender.SendAsync(id, Mail("second"), CancellationToken.None);

        Assert.Equal(MailResult.Accepted, again.Result);
        Assert.Equal("first", MimeMessage.Load(Assert.Single(Directory.GetFiles(_folder))).Subject);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_tried_again_later()
    {
        var file = Path.Combine(_folder, "not-a-folder");
        await File.WriteAllTextAsync(file, "");

        var outcome = await new PickupMailSender(Path.Combine(file, "mail")).SendAsync(Guid.NewGuid(), Mail("x"), CancellationToken.None);

        Assert.Equal(MailResult.TryAgain, outcome.Result);
    }

    public void Dispose() => TemporaryFolder.Delete(_folder);

    static MimeMessage Mail(string subject) => new() { Subject = subject, Body = new TextPart("plain") { Text = "" } };
}
