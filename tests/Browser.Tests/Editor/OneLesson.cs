using System.Text.Json.Nodes;
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
        var found = await Eventually.Get(async () =>
            (await job.GetAsync(null, $"dissemination/lessons?q={job.Keyword}"))["items"]!.AsArray() is [{ } lesson, ..] ? lesson : null, "the lesson is in the library");
        _lesson = (Guid)found["lessonId"]!;
    }

    /// <summary>Where a bulletin about it gets its title and introduction; a new one each time.</summary>
    public string NewText() => $"/editor/new/text?id={Guid.CreateVersion7()}&lesson={_lesson}";

    /// <summary>A bulletin that nobody of the demo people wrote; returns the address of its page.</summary>
    public async Task<string> BulletinAsync()
    {
        var id = Guid.CreateVersion7();
        using var editor = new DemoClient(fixture.Platform.Address, "editor-one");
        using var answer = await (await editor.SignedInAsync()).PostJsonAsync("api/dissemination/bulletins", new JsonObject
        {
            ["id"] = id,
            ["title"] = $"Bulletin {id:N}",
            ["introduction"] = "One lesson.",
            ["lessonIds"] = new JsonArray(_lesson),
        });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return $"/editor/bulletins/{id}";
    }

    /// <summary>One that may be sent.</summary>
    public async Task<string> ApprovedAsync()
    {
        var bulletin = await BulletinAsync();
        using var editor = new DemoClient(fixture.Platform.Address, "editor-two");
        using var answer = await (await editor.SignedInAsync()).PostJsonAsync($"api/dissemination/bulletins/{bulletin.Split('/')[^1]}/approval", new JsonObject(), ifMatch: 1);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return bulletin;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
