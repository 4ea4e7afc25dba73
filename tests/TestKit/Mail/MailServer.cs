using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using MimeKit;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Safeguarding.TestKit;

/// <summary>A mail server that keeps what it takes and answers recipients as the test says.</summary>
public sealed class MailServer : IDisposable
{
    public const string Welcome = "250 ok";
    readonly SmtpServer.SmtpServer _server;
    readonly CancellationTokenSource _stop = new();
    readonly int _port = FreePort.Find();

    // The address is read once, on arrival: MimeKit parses headers on demand, which two tests at once would garble.
    readonly ConcurrentQueue<(string To, MimeMessage Mail)> _mails = new();

    /// <param name="endpoint">What it demands of who connects, for example a password.</param>
    public MailServer(Action<EndpointDefinitionBuilder>? endpoint = null)
    {
        var services = new SmtpServer.ComponentModel.ServiceProvider();
        services.Add(new Store(this));
        services.Add((IMailboxFilter)new Filter(this));
        services.Add((IUserAuthenticator)new DelegatingUserAuthenticator((_, password) => Passwords.Enqueue(password)));
        _server = new SmtpServer.SmtpServer(
            new SmtpServerOptionsBuilder().ServerName("localhost").MaxRetryCount(int.MaxValue)
                .Endpoint(at =>
                {
                    at.Endpoint(new IPEndPoint(IPAddress.Loopback, _port));
                    endpoint?.Invoke(at);
                }).Build(),
            services);
        _ = _server.StartAsync(_stop.Token);
    }

    public string Address => $"smtp://{Host}";

    public string Host => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port}");

    /// <summary>The answer to <c>RCPT TO</c> for an address, for example <c>451 later</c>.</summary>
    public Func<string, string> Recipient { get; set; } = _ => Welcome;

    /// <summary>Every password that reached it.</summary>
    public ConcurrentQueue<string> Passwords { get; } = new();

    public IReadOnlyList<MimeMessage> To(string address) =>
        [.. _mails.Where(taken => taken.To.Equals(address, StringComparison.OrdinalIgnoreCase)).Select(taken => taken.Mail)];

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    sealed class Filter(MailServer server) : IMailboxFilter
    {
        public Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken ct) =>
            Task.FromResult(true);

        public Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken ct)
        {
            var answer = server.Recipient($"{to.User}@{to.Host}").Split(' ', 2);
            return answer[0] == "250"
                ? Task.FromResult(true)
                : throw new SmtpResponseException(new SmtpResponse(
                    (SmtpReplyCode)int.Parse(answer[0], CultureInfo.InvariantCulture), answer[1]));
        }
    }

    sealed class Store(MailServer server) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(
            ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken ct)
        {
            using var content = new MemoryStream(buffer.ToArray());
            var mail = await MimeMessage.LoadAsync(content, ct);
            server._mails.Enqueue((mail.To.Mailboxes.Single().Address, mail));
            return SmtpResponse.Ok;
        }
    }
}
