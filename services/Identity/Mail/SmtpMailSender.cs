using System.Net;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Safeguarding.Identity.Mail;

/// <summary>Sends over SMTP, a connection a mail: invitations are few.</summary>
sealed class SmtpMailSender(Uri server, ILogger<SmtpMailSender> logger) : IMailSender
{
    public async Task<bool> SendAsync(MimeMessage message, CancellationToken ct)
    {
        using var client = new SmtpClient { Timeout = 30_000 };
        try
        {
            await ConnectAsync(client, ct);
            await client.SendAsync(message, ct);
            await client.DisconnectAsync(quit: true, ct);
            return true;
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            logger.LogWarning("A mail was not accepted: {ExceptionType}", exception.GetType().Name);
            return false;
        }
    }

    async Task ConnectAsync(SmtpClient client, CancellationToken ct)
    {
        var secure = server.Scheme == "smtps";
        var port = server.Port > 0 ? server.Port : secure ? 465 : 25;
        await client.ConnectAsync(server.Host, port, secure ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTlsWhenAvailable, ct);
        if (server.UserInfo.Split(':', 2) is [var user, var password])
            await client.AuthenticateAsync(new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password)), ct);
    }
}
