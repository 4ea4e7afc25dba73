using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Safeguarding.Dissemination.Mail;

/// <summary>Sends over SMTP. Connections are kept for the next mail; one that fails is dropped.</summary>
sealed class SmtpMailSender(Uri server) : IMailSender, IDisposable
{
    // Servers close connections that stay silent; before that we ask.
    static readonly TimeSpan Trusted = TimeSpan.FromSeconds(5);
    readonly ConcurrentBag<(SmtpClient Client, long Since)> _idle = [];

    public async Task<MailOutcome> SendAsync(Guid deliveryId, MimeMessage message, CancellationToken ct)
    {
        var client = await TakeAsync(ct);
        try
        {
            await ConnectAsync(client, ct);
            await client.SendAsync(message, ct);
            Keep(client);
            return MailOutcome.Accepted;
        }
        catch (SmtpCommandException exception)
        {
            // The server is well and said no; the connection can be used again.
            Keep(client);
            return new MailOutcome(IsNoSuchMailbox(exception) ? MailResult.NoSuchMailbox : MailResult.TryAgain, $"Smtp{(int)exception.StatusCode}");
        }
        catch (Exception exception) when (IsConnectionTrouble(exception))
        {
            client.Dispose();
            return new MailOutcome(MailResult.TryAgain, exception.GetType().Name);
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var kept))
            kept.Client.Dispose();
    }

    void Keep(SmtpClient client) => _idle.Add((client, Stopwatch.GetTimestamp()));

    async Task<SmtpClient> TakeAsync(CancellationToken ct)
    {
        while (_idle.TryTake(out var kept))
        {
            if (Stopwatch.GetElapsedTime(kept.Since) < Trusted || await AnswersAsync(kept.Client, ct))
                return kept.Client;
            kept.Client.Dispose();
        }

        return new SmtpClient { Timeout = 30_000 };
    }

    static async Task<bool> AnswersAsync(SmtpClient client, CancellationToken ct)
    {
        try
        {
            await client.NoOpAsync(ct);
            return true;
        }
        catch (Exception exception) when (exception is SmtpCommandException || IsConnectionTrouble(exception))
        {
            return false;
        }
    }

    static bool IsConnectionTrouble(Exception exception) => exception is IOException or SocketException or ProtocolException
        or ServiceNotConnectedException or AuthenticationException or SslHandshakeException or TimeoutException or OperationCanceledException;

    async Task ConnectAsync(SmtpClient client, CancellationToken ct)
    {
        if (client.IsConnected)
            return;
        var secure = server.Scheme == "smtps";
        var port = server.Port > 0 ? server.Port : secure ? 465 : 25;
        var encryption = secure ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTlsWhenAvailable;
        await client.ConnectAsync(server.Host, port, encryption, ct);
        if (server.UserInfo.Split(':', 2) is [var user, var password])
            await client.AuthenticateAsync(new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password)), ct);
    }

    // Only "bad destination mailbox" (RFC 3463) speaks of the address; other refusals may be ours, and nobody is struck off for those.
    static bool IsNoSuchMailbox(SmtpCommandException exception) =>
        exception.ErrorCode == SmtpErrorCode.RecipientNotAccepted && (int)exception.StatusCode >= 500
        && exception.Message.StartsWith("5.1.", StringComparison.Ordinal);
}
