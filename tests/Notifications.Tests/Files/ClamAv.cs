using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Safeguarding.Notifications.Tests.Files;

/// <summary>
/// Answers as a ClamAV daemon does: reads the chunks of INSTREAM and finds the word "virus" in them; it does not take the word "refused".
/// </summary>
sealed class ClamAv : IAsyncDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly Task _serving;

    public ClamAv()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
    }

    async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
            }
        }
        catch (SocketException)
        {
            // Stopped.
        }
    }

    static async Task AnswerAsync(NetworkStream stream)
    {
        var command = new byte[10];
        await stream.ReadExactlyAsync(command);
        Assert.Equal("zINSTREAM\0", Encoding.ASCII.GetString(command));
        var content = new MemoryStream();
        var length = new byte[4];
        while (true)
        {
            await stream.ReadExactlyAsync(length);
            if (BinaryPrimitives.ReadInt32BigEndian(length) is not (var count and > 0))
                break;
            var chunk = new byte[count];
            await stream.ReadExactlyAsync(chunk);
            content.Write(chunk);
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes(AnswerTo(Encoding.UTF8.GetString(content.ToArray()))));
    }

    static string AnswerTo(string content) => content switch
    {
        _ when content.Contains("virus", StringComparison.Ordinal) => "stream: Test-Signature FOUND\0",
        _ when content.Contains("refused", StringComparison.Ordinal) => "INSTREAM size limit exceeded. ERROR\0",
        _ => "stream: OK\0",
    };
}
