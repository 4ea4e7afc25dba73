using MimeKit;

namespace Safeguarding.ServiceDefaults.Mail;

/// <summary>
/// Puts mails into a folder from which something else takes them. The file bears the mail's name, so there is one whatever happens.
/// </summary>
public sealed class PickupMailSender(string folder, MimeMail mime) : IMailSender
{
    public async Task<MailOutcome> SendAsync(Email email, CancellationToken ct)
    {
        var path = Path.Combine(folder, $"{email.Name}.eml");
        // Written before a crash that came before it was recorded.
        if (File.Exists(path))
            return MailOutcome.Accepted;

        try
        {
            await WriteAsync(email, path, ct);
            return MailOutcome.Accepted;
        }
        catch (ParseException)
        {
            return new MailOutcome(MailResult.NoSuchMailbox, nameof(ParseException));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            return MailOutcome.TryAgain(exception);
        }
    }

    // Another attempt may hold its own: only whole mails get the final name.
    async Task WriteAsync(Email email, string path, CancellationToken ct)
    {
        using var message = mime.Of(email);
        var temporary = Path.Combine(folder, $".{email.Name}.{Guid.NewGuid():N}.tmp");
        Directory.CreateDirectory(folder);
        await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
        {
            await message.WriteToAsync(file, ct);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }
}
