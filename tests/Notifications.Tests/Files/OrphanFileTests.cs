using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts;
using Safeguarding.Notifications.Files;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Files;

public class OrphanFileTests(NotificationsApp app)
{
    [Fact]
    public async Task Files_that_no_attachment_knows_are_set_aside_after_a_day_and_deleted_after_another_thirty()
    {
        var known = Aged((await app.UploadAsync("Text.")).File, days: 2);
        var orphan = Aged(Put(Folder), days: 2);
        var beingUploaded = Put(Folder);
        var longSetAside = Aged(Put(Aside), days: 31);
        var setAside = Aged(Put(Aside), days: 29);

        await RunAsync(() => !File.Exists(orphan) && !File.Exists(longSetAside));

        Assert.True(File.Exists(AsideOf(orphan)));
        Assert.True(File.GetLastWriteTimeUtc(AsideOf(orphan)) > DateTime.UtcNow - TimeSpan.FromHours(1));
        Assert.True(File.Exists(setAside));
        Assert.True(File.Exists(known));
        Assert.True(File.Exists(beingUploaded));
    }

    [Fact]
    public async Task What_was_set_aside_while_the_database_did_not_know_it_comes_back()
    {
        var known = (await app.UploadAsync("Text.")).File;
        File.Move(known, AsideOf(known));

        await RunAsync(() => File.Exists(known));

        Assert.False(File.Exists(AsideOf(known)));
    }

    [Fact]
    public async Task What_came_to_a_draft_while_it_was_deleted_is_deleted_after_a_day()
    {
        var orphan = (await app.UploadAsync("Text.")).File;
        var name = Path.GetFileName(orphan);
        await app.Ask(async db =>
        {
            var file = await db.Attachments.SingleAsync(row => row.StoredAs == name);
            await db.Drafts.Where(draft => draft.Id == file.DossierId).ExecuteDeleteAsync();
            var dayAgo = DateTime.UtcNow - TimeSpan.FromHours(25);
            await db.Attachments.Where(row => row.Id == file.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.UploadedAt, dayAgo));
            db.Add(CommentOn(file.DossierId, dayAgo));
            db.Audit(CurrentUser.Process("test"), "Test", nameof(Comment), file.DossierId, "test", dayAgo);
            return await db.SaveChangesAsync();
        });

        await RunAsync(() => !app.Ask(db => db.Attachments.AnyAsync(row => row.StoredAs == name)).Result);

        Assert.False(await app.Ask(db => db.Comments.AnyAsync(comment => !db.Drafts.Any(draft => draft.Id == comment.DossierId)
            && !db.Notifications.Any(sent => sent.Id == comment.DossierId))));
    }

    string Folder => app.AttachmentsFolder();

    string Aside => Path.Combine(app.Folder, "storage", "orphans");

    string AsideOf(string path) => Path.Combine(Aside, Path.GetFileName(path));

    async Task RunAsync(Func<bool> done)
    {
        using var worker = ActivatorUtilities.CreateInstance<OrphanFileWorker>(app.Services);
        await worker.StartAsync(TestContext.Current.CancellationToken);
        await Eventually.True(() => Task.FromResult(done()), "the round is done");
        await worker.StopAsync(TestContext.Current.CancellationToken);
    }

    static Comment CommentOn(Guid dossier, DateTime madeAt) => new()
    {
        Id = Guid.CreateVersion7(),
        DossierId = dossier,
        Agency = Agency.Health,
        AuthorId = "test",
        AuthorName = "Test",
        CoSigns = true,
        OfVersion = 1,
        MadeAt = madeAt,
    };

    static string Put(string folder)
    {
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, Guid.NewGuid().ToString("N"));
        File.WriteAllText(path, "Text.");
        return path;
    }

    static string Aged(string path, int days)
    {
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow - TimeSpan.FromDays(days));
        return path;
    }
}
