using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Files;

/// <summary>
/// A ClamAV daemon, asked by its INSTREAM command: chunks with their length before them, a length of zero at the end, one line as answer.
/// </summary>
public sealed class ClamAvScanner(IOptions<AttachmentSettings> settings, ILogger<ClamAvScanner> log) : IFileScanner
{
    static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    public async Task<AttachmentScan> ScanAsync(Stream file, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Timeout);
        try
        {
            return await AskAsync(file, limit.Token);
        }
        catch (Exception exception) when (exception is SocketException or IOException
            || (exception is OperationCanceledException && !ct.IsCancellationRequested))
        {
            log.LogWarning("The scanner for attachments cannot be reached: {Problem}.", exception.GetType().Name);
            return AttachmentScan.Waiting;
        }
    }

    async Task<AttachmentScan> AskAsync(Stream file, CancellationToken ct)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(settings.Value.ClamAvHost!, settings.Value.ClamAvPort, ct);
        await using var stream = client.GetStream();
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
        var length = new byte[4];
        var buffer = new byte[65_536];
        for (int count; (count = await file.ReadAsync(buffer, ct)) > 0;)
        {
            BinaryPrimitives.WriteInt32BigEndian(length, count);
            await stream.WriteAsync(length, ct);
            await stream.WriteAsync(buffer.AsMemory(0, count), ct);
        }

        await stream.WriteAsync(new byte[4], ct);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var answer = (await reader.ReadToEndAsync(ct)).TrimEnd('\0', '\n');
        // "stream: OK", "stream: Eicar-Test-Signature FOUND", or an error such as a size limit of the daemon's own.
        return answer.EndsWith(" FOUND", StringComparison.Ordinal) ? AttachmentScan.Infected
            : answer.EndsWith(" OK", StringComparison.Ordinal) ? AttachmentScan.Clean
            : AttachmentScan.Waiting;
    }
}
