using MimeKit;

namespace Safeguarding.Identity.Mail;

/// <summary>Puts mails into a folder from which something else takes them; only whole ones get the final name.</summary>
sealed class PickupMailSender(string folder, ILogger<PickupMailSender> logger) : IMailSender
{
    public async Task<bool> SendAsync(MimeMessage message, CancellationToken ct)
    {
        var name = Guid.NewGuid().ToString("N");
        var temporary = Path.Combine(folder, $".{name}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
                await message.WriteToAsync(file, ct);
            File.Move(temporary, Path.Combine(folder, $"{name}.eml"));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning("A mail could not be written: {ExceptionType}", exception.GetType().Name);
            return false;
        }
    }
}
