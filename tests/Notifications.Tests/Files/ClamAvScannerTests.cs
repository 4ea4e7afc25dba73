using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Files;

namespace Safeguarding.Notifications.Tests.Files;

public class ClamAvScannerTests
{
    [Theory]
    [InlineData("An innocent letter.", AttachmentScan.Clean)]
    [InlineData("A letter with a virus.", AttachmentScan.Infected)]
    public async Task The_daemon_says_what_is_in_a_file(string content, AttachmentScan expected)
    {
        await using var daemon = new ClamAv();

        Assert.Equal(expected, await ScanAsync(daemon.Port, content));
    }

    [Fact]
    public async Task A_daemon_that_is_away_leaves_the_file_waiting()
    {
        int port;
        await using (var daemon = new ClamAv())
            port = daemon.Port;

        Assert.Equal(AttachmentScan.Waiting, await ScanAsync(port, "Anything."));
    }

    static async Task<AttachmentScan> ScanAsync(int port, string content)
    {
        var scanner = new ClamAvScanner(
            Options.Create(new AttachmentSettings { ClamAvHost = "127.0.0.1", ClamAvPort = port }), NullLogger<ClamAvScanner>.Instance);
        // More than one chunk.
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(content + new string(' ', 100_000)));
        return await scanner.ScanAsync(file, TestContext.Current.CancellationToken);
    }
}
