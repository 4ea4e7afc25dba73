using MailKit.Net.Smtp;
using MimeKit;

namespace Safeguarding.ServiceDefaults.Mail;

/// <summary>Sends over SMTP. Connections are kept for the next mail; one that fails is dropped.</summary>
public sealed class SmtpMailSender(Uri server, MailOptions options, MimeMail mime) : IMailSender, IDisposable
{
    readonly SmtpConnections _connections = new(server);

    public async Task<MailOutcome> SendAsync(Email email, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(options.SendTimeout);
        SmtpClient? client = null;
        try
        {
            using var message = mime.Of(email);
            client = await _connections.TakeAsync(limit.Token);
            await client.SendAsync(message, limit.Token);
            _connections.Keep(client);
            return MailOutcome.Accepted;
        }
        catch (ParseException)
        {
            return new MailOutcome(MailResult.NoSuchMailbox, nameof(ParseException));
        }
        catch (SmtpCommandException refusal) when (client is not null && refusal.StatusCode != SmtpStatusCode.ServiceNotAvailable)
        {
            // The server is well and said no; the connection can be used again.
            _connections.Keep(client);
            var result = IsNoSuchMailbox(refusal) ? MailResult.NoSuchMailbox : MailResult.TryAgain;
            return new MailOutcome(result, $"Smtp{(int)refusal.StatusCode}");
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            // Whatever else a server does, or does not do in time, is a failed attempt at this mail.
            client?.Dispose();
            return MailOutcome.TryAgain(exception);
        }
    }

    public void Dispose() => _connections.Dispose();

    // Bad mailbox, bad system, bad syntax, moved (RFC 3463) and null MX (RFC 7505) speak of the recipient's address. Others may be ours, as
    // 5.1.7 and 5.1.8 are, and nobody is struck off for those.
    static bool IsNoSuchMailbox(SmtpCommandException refusal) =>
        refusal.ErrorCode == SmtpErrorCode.RecipientNotAccepted && (int)refusal.StatusCode >= 500
        && refusal.Message.Split(' ', 2)[0] is "5.1.1" or "5.1.2" or "5.1.3" or "5.1.6" or "5.1.10";
}
