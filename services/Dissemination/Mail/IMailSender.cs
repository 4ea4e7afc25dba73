using MimeKit;

namespace Safeguarding.Dissemination.Mail;

/// <summary>Hands one mail to the mail system.</summary>
public interface IMailSender
{
    /// <param name="deliveryId">Names the mail: handing the same one over again must not make a second where the system can tell.</param>
    /// <returns>What became of it. Failures of the mail system are outcomes, not exceptions.</returns>
    Task<MailOutcome> SendAsync(Guid deliveryId, MimeMessage message, CancellationToken ct);
}
