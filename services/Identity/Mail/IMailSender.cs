using MimeKit;

namespace Safeguarding.Identity.Mail;

/// <summary>Hands one mail to the mail system.</summary>
public interface IMailSender
{
    /// <returns>Whether it was taken; what went wrong is logged, and the mail is tried again later.</returns>
    Task<bool> SendAsync(MimeMessage message, CancellationToken ct);
}
