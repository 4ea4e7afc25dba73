using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Files;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Files;

public class RescanTests(NotificationsApp app)
{
    // More than a round takes, so that they fill one.
    const int Missing = 21;

    [Fact]
    public async Task Files_that_are_missing_or_refused_hold_up_none_after_them()
    {
        var missing = new List<Guid>();
        for (var file = 0; file < Missing; file++)
            missing.Add(await WaitingAsync("Text.", kept: false));
        var refused = await WaitingAsync("A letter that is refused.");
        var (clean, infected) = (await WaitingAsync("An innocent letter."), await WaitingAsync("A letter with a virus."));

        await using var daemon = new ClamAv();
        using var worker = ActivatorUtilities.CreateInstance<RescanWorker>(app.Services, ScannerAt(daemon.Port));
        await worker.StartAsync(TestContext.Current.CancellationToken);

        await Eventually.True(async () => await ScanOfAsync(infected) == AttachmentScan.Infected, "the last file is scanned");
        Assert.Equal(AttachmentScan.Clean, await ScanOfAsync(clean));
        foreach (var file in missing.Append(refused))
            Assert.Equal(AttachmentScan.Waiting, await ScanOfAsync(file));
        await worker.StopAsync(TestContext.Current.CancellationToken);
    }

    static IFileScanner ScannerAt(int port) => new ClamAvScanner(
        Options.Create(new AttachmentSettings { ClamAvHost = "127.0.0.1", ClamAvPort = port }), NullLogger<ClamAvScanner>.Instance);

    Task<AttachmentScan> ScanOfAsync(Guid id) => app.Ask(db =>
        db.Attachments.Where(row => row.Id == id).Select(row => row.Scan).SingleAsync());

    // As one that came while the scanner could not be reached.
    async Task<Guid> WaitingAsync(string content, bool kept = true)
    {
        var (id, storedAs) = await app.UploadAsync(content);
        await app.Ask(db => db.Attachments.Where(row => row.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Scan, AttachmentScan.Waiting)));
        if (!kept)
            File.Delete(storedAs);
        return id;
    }
}
