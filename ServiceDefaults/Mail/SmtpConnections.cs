using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Safeguarding.ServiceDefaults.Mail;

/// <summary>Open connections to one mail server, for whoever sends next.</summary>
sealed class SmtpConnections(Uri server) : IDisposable
{
    // Servers close connections that stay silent; before that we ask.
    static readonly TimeSpan Trusted = TimeSpan.FromSeconds(5);
    readonly ConcurrentBag<(SmtpClient Client, long Since)> _idle = [];

    /// <summary>A connection that is open and signed in, kept from before or new.</summary>
    public async Task<SmtpClient> TakeAsync(CancellationToken ct)
    {
        while (_idle.TryTake(out var kept))
        {
            if (kept.Client.IsConnected && (Stopwatch.GetElapsedTime(kept.Since) < Trusted || await AnswersAsync(kept.Client, ct)))
                return kept.Client;
            kept.Client.Dispose();
        }

        return await ConnectAsync(ct);
    }

    public void Keep(SmtpClient client) => _idle.Add((client, Stopwatch.GetTimestamp()));

    public void Dispose()
    {
        while (_idle.TryTake(out var kept))
            kept.Client.Dispose();
    }

    static async Task<bool> AnswersAsync(SmtpClient client, CancellationToken ct)
    {
        try
        {
            await client.NoOpAsync(ct);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return false;
        }
    }

    async Task<SmtpClient> ConnectAsync(CancellationToken ct)
    {
        var client = new SmtpClient();
        try
        {
            var (encryption, port) = server.Scheme == "smtps" ? (SecureSocketOptions.SslOnConnect, 465) : (StartTls, 25);
            await client.ConnectAsync(server.Host, server.Port > 0 ? server.Port : port, encryption, ct);
            if (Password is { } password)
                await client.AuthenticateAsync(password, ct);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    NetworkCredential? Password => server.UserInfo.Split(':', 2) is [var user, var password]
        ? new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password))
        : null;

    // A password never goes out in clear: a server that offers no TLS is then no server for us.
    SecureSocketOptions StartTls => Password is null ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls;
}
