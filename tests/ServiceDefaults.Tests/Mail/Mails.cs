using MimeKit;
using Safeguarding.ServiceDefaults.Mail;

namespace Safeguarding.ServiceDefaults.Tests.Mail;

/// <summary>Mails to send, and how.</summary>
static class Mails
{
    public const string Password = "correct-horse";

    public static Email One(string to = "reader@example.org", string name = "one", string subject = "A subject") =>
        new() { Name = name, To = to, Subject = subject, Text = "Some text.\nMore.", Html = "<p>Some text.</p>" };

    public static MailOptions By(string? smtp = null, string? pickup = null, double seconds = 100) => new(
        smtp is null ? null : new Uri(smtp), pickup, null, new MailboxAddress("Safeguarding", "no-reply@example.org"), 2,
        TimeSpan.FromSeconds(seconds), []);

    public static SmtpMailSender Smtp(string address, double seconds = 100)
    {
        var options = By(smtp: address, seconds: seconds);
        return new SmtpMailSender(options.Smtp!, options, new MimeMail(options, TimeProvider.System));
    }
}
