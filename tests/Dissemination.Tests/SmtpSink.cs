using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Safeguarding.Dissemination.Tests;

/// <summary>A mail server that keeps what it takes and answers recipients as the test says.</summary>
public sealed class SmtpSink : IDisposable
{
    public const string Welcome = "250 ok";
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    // The address is read once, on arrival: MimeKit parses headers on demand, which two tests at once would garble.
    readonly ConcurrentQueue<(string To, MimeMessage Mail)> _mails = new();

    public SmtpSink()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public string Address => $"smtp://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>The answer to <c>RCPT TO</c> for an address, for example <c>451 later</c>.</summary>
    public Func<string, string> Recipient { get; set; } = _ => Welcome;

    public IReadOnlyList<MimeMessage> To(string address) =>
        [.. _mails.Where(taken => taken.To.Equals(address, StringComparison.OrdinalIgnoreCase)).Select(taken => taken.Mail)];

    public void Dispose() => _listener.Dispose();

    async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    async Task ServeAsync(TcpClient connection)
    {
        using var client = connection;
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 sink");
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
                await TakeAsync(reader, writer);
            else
                await writer.WriteLineAsync(Answer(line));
        }
    }

    string Answer(string line) => line.Split(' ', ':')[0].ToUpperInvariant() switch
    {
        "RCPT" => Recipient(line[(line.IndexOf('<') + 1)..line.IndexOf('>')]),
        "QUIT" => "221 bye",
        _ => Welcome,
    };

    async Task TakeAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
            text.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append("\r\n");
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        var mail = await MimeMessage.LoadAsync(content);
        _mails.Enqueue((mail.To.Mailboxes.Single().Address, mail));
        await writer.WriteLineAsync(Welcome);
    }
}
