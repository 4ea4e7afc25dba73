using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests.Editor;

/// <summary>A lesson in the library, for bulletins to be about.</summary>
public sealed class OneLesson(BrowserFixture fixture) : IAsyncLifetime
{
    Guid _lesson;

    public async ValueTask InitializeAsync()
    {
        using var job = new MainJob(fixture.Platform.Address);
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
        await job.DecideAsync();
        await job.PublishNationalInquiryAsync();
        _lesson = (await job.LessonAsync()).LessonId;
    }

    /// <summary>Where a bulletin about it gets its title and introduction; a new one each time.</summary>
    public string NewText() => $"/editor/new/text?id={Guid.CreateVersion7()}&lesson={_lesson}";

    /// <summary>A bulletin that nobody of the demo people wrote; returns the address of its page.</summary>
    public async Task<string> BulletinAsync()
    {
        using var job = new MainJob(fixture.Platform.Address);
        await job.WriteBulletinAsync(job.BulletinId, $"Bulletin {job.BulletinId:N}", _lesson);
        return AddressOf(job);
    }

    /// <summary>One that may be sent.</summary>
    public async Task<string> ApprovedAsync()
    {
        using var job = new MainJob(fixture.Platform.Address);
        await job.WriteBulletinAsync(job.BulletinId, $"Bulletin {job.BulletinId:N}", _lesson);
        await job.ApproveBulletinAsync(job.BulletinId);
        return AddressOf(job);
    }

    static string AddressOf(MainJob job) => $"/editor/bulletins/{job.BulletinId}";

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
