using MimeKit;

namespace Safeguarding.Identity.Mail;

/// <summary>How mail leaves, in the settings that Dissemination has too: one of <paramref name="Smtp"/> and <paramref name="Pickup"/>.</summary>
/// <param name="Smtp"><c>Mail:Smtp</c>, for example <c>smtp://user:password@host:587</c> or <c>smtps://host</c>.</param>
/// <param name="Pickup"><c>Mail:Pickup</c>, a folder that gets one <c>.eml</c> file a mail.</param>
/// <param name="Sender"><c>Mail:From</c>.</param>
public sealed record MailOptions(Uri? Smtp, string? Pickup, MailboxAddress Sender)
{
    public static MailOptions From(IConfiguration configuration, string host)
    {
        var mail = configuration.GetSection("Mail");
        var smtp = mail["Smtp"] is { Length: > 0 } address ? SmtpAddress(address) : null;
        var pickup = mail["Pickup"] is { Length: > 0 } folder ? Path.GetFullPath(folder) : null;
        if (smtp is null == pickup is null)
            throw new InvalidOperationException("One of the settings Mail:Smtp and Mail:Pickup must be given.");
        return new MailOptions(smtp, pickup, SenderFrom(mail["From"]) ?? new MailboxAddress("Safeguarding", $"no-reply@{host}"));
    }

    static Uri SmtpAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "smtp" or "smtps" && address.Host.Length > 0
            ? address
            : throw new InvalidOperationException("Setting Mail:Smtp must be an address like smtp://host:25.");

    static MailboxAddress? SenderFrom(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : MailboxAddress.TryParse(text, out var sender) ? sender
        : throw new InvalidOperationException("Setting Mail:From must be an email address.");
}
