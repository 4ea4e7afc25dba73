using MimeKit;

namespace Safeguarding.Dissemination.Mail;

/// <summary>
/// Puts mails into a folder from which something else takes them. The file bears the delivery's name, so there is one whatever happens.
/// </summary>
sealed class PickupMailSender(string folder) : IMailSender
{
    public async Task<MailOutcome> SendAsync(Guid deliveryId, MimeMessage message, CancellationToken ct)
    {
        var path = Path.Combine(folder, $"{deliveryId}.eml");
        // Written before a crash that came before it was recorded.
        if (File.Exists(path))
            return MailOutcome.Accepted;

        // Another attempt may hold its own: only whole mails get the final name.
        var temporary = Path.Combine(folder, $".{deliveryId}.{Guid.NewGuid():N}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                await message.WriteToAsync(file, ct);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
            return MailOutcome.Accepted;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new MailOutcome(MailResult.TryAgain, exception.GetType().Name);
        }
    }
}
