using System.Text.Json.Nodes;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests.Journeys;

/// <summary>Something of everything that pages show: work that waits at each of its steps, and a message that failed.</summary>
sealed class Filling(BrowserFixture fixture) : IDisposable
{
    static readonly string[] Mailed = ["subscriptions/confirm/", "subscriptions/manage/", "subscriptions/unsubscribe/"];

    readonly MainJob _decided = new(fixture.Platform.Address);

    /// <summary>Notified; its rapid review is open.</summary>
    public MainJob Notified { get; } = new(fixture.Platform.Address);

    /// <summary>Its rapid review is signed and its practice review has begun; the panel has not decided.</summary>
    public MainJob Reviewed { get; } = new(fixture.Platform.Address) { PracticeReview = true };

    /// <summary>Went the whole way: a national inquiry is published and a bulletin sent.</summary>
    public MainJob Learned { get; } = new(fixture.Platform.Address);

    /// <summary>A bulletin that is not approved yet.</summary>
    public Guid Draft { get; } = Guid.CreateVersion7();

    /// <summary>A bulletin that is approved and not sent yet.</summary>
    public Guid Approved { get; } = Guid.CreateVersion7();

    /// <summary>A lesson that is published.</summary>
    public string Lesson { get; private set; } = "";

    /// <summary>A national inquiry that is not published yet.</summary>
    public Guid NationalInquiry { get; } = Guid.CreateVersion7();

    /// <summary>The addresses that mails of the bulletin lead to.</summary>
    public IReadOnlyList<string> MailedPaths => [.. Mailed
        .Select(path => $"/{path}{MailFolder.To(fixture.Mail, Learned.Reader).Select(mail => MailFolder.Token(mail, path)).First(token => token is not null)}")];

    public async Task FillAsync()
    {
        await Notified.SendNotificationAsync();
        await ReviewAsync(Reviewed);
        await Reviewed.SendAsync("leeds-council", HttpMethod.Post, $"local-inquiries/{(await Reviewed.InquiryAsync())["id"]}/practice-review", new JsonObject());
        await ReviewAsync(Learned);
        await Learned.DecideAsync();
        await Learned.PublishNationalInquiryAsync();
        await Learned.SubscribeAsync(fixture.Mail);
        await Learned.IssueBulletinAsync();
        await ReviewAsync(_decided);
        await _decided.DecideAsync();
        await WriteAsync();
        await ArrangeAsync();
        await fixture.FailMessageAsync();
        await Eventually.True(() => Task.FromResult(Learned.Bulletins(fixture.Mail).Count > 0), "the bulletin has arrived");
    }

    public void Dispose()
    {
        foreach (var job in new[] { Notified, Reviewed, Learned, _decided })
            job.Dispose();
    }

    static async Task ReviewAsync(MainJob job)
    {
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
    }

    async Task WriteAsync()
    {
        Lesson = (string)(await Learned.GetAsync(null, $"dissemination/lessons?q={Learned.Keyword}"))["items"]![0]!["lessonId"]!;
        foreach (var bulletin in new[] { Draft, Approved })
            await Learned.SendAsync("editor-one", HttpMethod.Post, "dissemination/bulletins", new JsonObject
            {
                ["id"] = bulletin,
                ["title"] = "What we learned this spring",
                ["introduction"] = "One lesson.",
                ["lessonIds"] = new JsonArray(Lesson),
            });
        var draft = await Learned.GetAsync("editor-two", $"dissemination/bulletins/drafts/{Approved}");
        await Learned.SendAsync("editor-two", HttpMethod.Post, $"dissemination/bulletins/{Approved}/approval", null, (int)draft["version"]!);
    }

    async Task ArrangeAsync()
    {
        var meeting = Guid.CreateVersion7();
        var panelCase = await CaseOfAsync(Reviewed);
        await AskAsync(HttpMethod.Post, "meetings", new JsonObject { ["id"] = meeting, ["title"] = "Spring meeting", ["heldOn"] = "2097-04-13" });
        await AskAsync(HttpMethod.Put, $"meetings/{meeting}/agenda", new JsonObject { ["caseIds"] = new JsonArray(panelCase) }, 1);
        await AskAsync(HttpMethod.Post, "inquiries", new JsonObject
        {
            ["id"] = NationalInquiry,
            ["kind"] = "singleCase",
            ["title"] = "Infants and sleep",
            ["caseIds"] = new JsonArray(await CaseOfAsync(_decided)),
        });
        await AskAsync(HttpMethod.Post, "reviewers", new JsonObject { ["id"] = Guid.CreateVersion7(), ["name"] = "A. N. Independent", ["expertise"] = "Chaired reviews in four areas." });

        Task AskAsync(HttpMethod method, string path, JsonObject body, int? version = null) =>
            Reviewed.SendAsync("panel-secretariat", method, $"panel/{path}", body, version);
    }

    static async Task<string> CaseOfAsync(MainJob job) =>
        (string)(await job.GetAsync("panel-secretariat", $"national-panel/cases/by-notification/{job.NotificationId}"))["id"]!;
}
