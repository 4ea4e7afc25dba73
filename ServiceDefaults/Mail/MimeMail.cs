using MimeKit;

namespace Safeguarding.ServiceDefaults.Mail;

/// <summary>A mail as it goes over the wire.</summary>
public sealed class MimeMail(MailOptions options, TimeProvider clock)
{
    /// <exception cref="ParseException">What stands for an address is none.</exception>
    public MimeMessage Of(Email email)
    {
        // The name of the mail under the sender's domain: mail systems fold what a killed worker sends twice.
        var message = new MimeMessage
        {
            MessageId = $"{email.Name}@{options.Sender.Domain}",
            Date = clock.GetUtcNow(),
            Subject = email.Subject,
            Body = BodyOf(email),
        };
        // One of its own for each: an address tells every message it stands in of its changes, and so would keep all of them.
        message.From.Add(new MailboxAddress(options.Sender.Name, options.Sender.Address));
        message.To.Add(MailboxAddress.Parse(email.To));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        foreach (var (name, value) in email.Headers)
            message.Headers.Add(name, value);
        if (email.OneClickUnsubscribe is { } unsubscribe)
        {
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{unsubscribe}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        return message;
    }

    static MimeEntity BodyOf(Email email)
    {
        var text = new TextPart("plain") { Text = email.Text.ReplaceLineEndings("\r\n") };
        return email.Html is null ? text : new MultipartAlternative { text, new TextPart("html") { Text = email.Html } };
    }
}
