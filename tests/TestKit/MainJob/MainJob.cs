using System.Text.Json.Nodes;
using Safeguarding.Embedded;

namespace Safeguarding.TestKit;

/// <summary>
/// The main job on a running platform, step by step, as areas, panel and editors do it through the API. Each step can be asked again, also by a new
/// <see cref="MainJob"/> of the same ids: what a caller does when it cannot know whether its request was the last thing before a power cut.
/// </summary>
public sealed class MainJob : IDisposable
{
    readonly Uri _platform;
    readonly string? _traceParent;
    readonly Dictionary<string, DemoClient> _clients = [];

    public MainJob(Uri platform, string? traceParent = null) => (_platform, _traceParent) = (platform, traceParent);

    public Guid NotificationId { get; init; } = Guid.CreateVersion7();
    public Guid NationalInquiryId { get; init; } = Guid.CreateVersion7();
    public Guid BulletinId { get; init; } = Guid.CreateVersion7();

    /// <summary>A word that stands in this job's lesson and in no other, to find it again.</summary>
    public string Keyword { get; } = "quokka" + Random.Shared.Next(100_000, 999_999);

    public string Reader { get; init; } = $"reader-{Guid.NewGuid():N}@practice.example";

    /// <summary>Whether the area decides for a practice review of its own.</summary>
    public bool PracticeReview { get; init; }

    /// <summary>Codes of what the national inquiry's lesson is about.</summary>
    public IReadOnlyList<string> Themes { get; init; } = ["information-sharing"];

    /// <summary>Changes the sample notification before it is sent, for example to plant names.</summary>
    public Action<JsonNode> Change { get; init; } = _ => { };

    public async Task SendNotificationAsync()
    {
        var body = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "samples/notifications/siblings.json")))!;
        body["id"] = NotificationId;
        Change(body);
        await SendAsync("leeds-council", HttpMethod.Post, "notifications", body);
    }

    public async Task WriteRapidReviewAsync()
    {
        var inquiry = await InquiryAsync();
        foreach (var section in inquiry["sections"]!.AsArray().Where(section => (bool)section!["required"]!))
            await SendAsync("leeds-council", HttpMethod.Put, $"local-inquiries/{inquiry["id"]}/sections/{section!["key"]}",
                new JsonObject { ["text"] = "What the partners have established so far." }, (int)section["version"]!);

        var criteria = await GetAsync("leeds-council", "local-inquiries/criteria");
        await SendAsync("leeds-council", HttpMethod.Put, $"local-inquiries/{inquiry["id"]}/decision", new JsonObject
        {
            ["practiceReview"] = PracticeReview,
            ["rationale"] = "The issues are not local ones.",
            ["nationalIssueRaised"] = true,
            ["nationalIssueReason"] = "Guidance leaves the exchange of information to chance.",
            ["answers"] = Answers(criteria["localCriteria"]!, "notMet"),
        }, (int)inquiry["decision"]!["version"]!);
    }

    public async Task SignRapidReviewAsync()
    {
        var inquiry = await InquiryAsync();
        foreach (var partner in new[] { "leeds-council", "leeds-health", "west-yorkshire-police" })
            await SendAsync(partner, HttpMethod.Post, $"local-inquiries/{inquiry["id"]}/signatures", null, (int)inquiry["contentVersion"]!);
    }

    public async Task DecideAsync()
    {
        var panelCase = await Eventually.Get(async () => await FindAsync("panel-chair", $"national-panel/cases/by-notification/{NotificationId}") is { } found
            && found["rapidReview"]!["submittedAt"] is not null ? found : null, "the rapid review stands on the panel's case");
        var criteria = (await GetAsync("panel-chair", "national-panel/criteria")).AsArray()[^1]!;
        await SendAsync("panel-chair", HttpMethod.Post, $"national-panel/cases/{panelCase["id"]}/decisions", new JsonObject
        {
            ["outcome"] = "nationalInquiry",
            ["criteriaVersion"] = (int)criteria["version"]!,
            ["considerations"] = Answers(criteria["national"]!, "met"),
            ["publicReason"] = "The case raises issues of national importance.",
        }, (int)panelCase["version"]!);
    }

    public async Task PublishNationalInquiryAsync()
    {
        var panelCase = await GetAsync("panel-secretariat", $"national-panel/cases/by-notification/{NotificationId}");
        await SendAsync("panel-secretariat", HttpMethod.Post, "national-panel/inquiries", new JsonObject
        {
            ["id"] = NationalInquiryId,
            ["kind"] = "singleCase",
            ["title"] = "Exchanging information before harm",
            ["caseIds"] = new JsonArray(panelCase["id"]!.DeepClone()),
        });
        await SendAsync("panel-secretariat", HttpMethod.Post, $"national-panel/inquiries/{NationalInquiryId}/publication", Report());
    }

    public async Task SubscribeAsync(string mailFolder)
    {
        await SendAsync(null, HttpMethod.Post, "dissemination/subscriptions", new JsonObject { ["email"] = Reader, ["themes"] = new JsonArray("information-sharing") });
        var link = await Eventually.Get(() => Task.FromResult(Mails(mailFolder).Select(mail => MailFolder.Token(mail, "subscriptions/confirm/"))
            .FirstOrDefault(token => token is not null)), "the confirmation mail is there");
        await SendAsync(null, HttpMethod.Post, "dissemination/subscriptions/confirm", new JsonObject { ["token"] = link });
    }

    public async Task IssueBulletinAsync()
    {
        var found = await Eventually.Get(async () => (await GetAsync(null, $"dissemination/lessons?q={Keyword}"))["items"]!.AsArray() is [{ } lesson, ..] ? lesson : null,
            "the lesson is in the library");
        await SendAsync("editor-one", HttpMethod.Post, "dissemination/bulletins", new JsonObject
        {
            ["id"] = BulletinId,
            ["title"] = $"Sharing what each agency knows {Keyword}",
            ["introduction"] = "One lesson.",
            ["lessonIds"] = new JsonArray(found["lessonId"]!.DeepClone()),
        });
        var draft = await GetAsync("editor-two", $"dissemination/bulletins/drafts/{BulletinId}");
        await SendAsync("editor-two", HttpMethod.Post, $"dissemination/bulletins/{BulletinId}/approval", null, (int)draft["version"]!);
        await SendAsync("editor-one", HttpMethod.Post, $"dissemination/bulletins/{BulletinId}/send", null);
    }

    /// <summary>The mails of this job's bulletin to its reader. Another job's bulletin may take up the same lesson, but not bear the same title.</summary>
    public IReadOnlyList<string> Bulletins(string mailFolder) => [.. Mails(mailFolder).Where(mail => MailFolder.Subject(mail).Contains(Keyword, StringComparison.Ordinal))];

    public Task<JsonNode> InquiryAsync() =>
        Eventually.Get(() => FindAsync("leeds-council", $"local-inquiries/by-notification/{NotificationId}"), "the local inquiry has opened");

    public async Task<JsonNode> GetAsync(string? client, string path) =>
        await FindAsync(client, path) ?? throw new InvalidOperationException($"{path} is not there.");

    /// <summary>Another request of one of the demo clients, or of nobody; it must be taken.</summary>
    public async Task SendAsync(string? client, HttpMethod method, string path, JsonNode? body, int? ifMatch = null)
    {
        using var response = await (await ClientAsync(client)).SendJsonAsync(method, $"api/{path}", body, ifMatch);
        await ContentAsync(response);
    }

    public void Dispose()
    {
        foreach (var client in _clients.Values)
            client.Dispose();
    }

    IReadOnlyList<string> Mails(string folder) => MailFolder.To(folder, Reader);

    static JsonArray Answers(JsonNode criteria, string answer) => [.. criteria.AsArray().Select(criterion => new JsonObject
    {
        ["code"] = criterion!["code"]!.DeepClone(),
        ["answer"] = answer,
        ["reason"] = "Argued in the analysis.",
    })];

    JsonObject Report() => new()
    {
        ["title"] = "Exchanging information before harm",
        ["text"] = "## What we learned",
        ["reviewers"] = new JsonArray("A. N. Independent"),
        ["lessons"] = new JsonArray(new JsonObject
        {
            ["title"] = $"Exchange chronologies early {Keyword}",
            ["finding"] = "Two agencies held different parts of the picture.",
            ["whyItHappened"] = "Meetings were the only moment of exchange.",
            ["improvement"] = "A written chronology is exchanged five days before each conference.",
            ["themes"] = new JsonArray([.. Themes.Select(theme => JsonValue.Create(theme))]),
        }),
    };

    async Task<JsonNode?> FindAsync(string? client, string path)
    {
        using var response = await (await ClientAsync(client)).GetAsync($"api/{path}");
        if (response.StatusCode == System.Net.HttpStatusCode.NotFound)
            return null;
        return JsonNode.Parse(await ContentAsync(response));
    }

    static async Task<string> ContentAsync(HttpResponseMessage response)
    {
        var content = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode
            ? content
            : throw new InvalidOperationException($"{(int)response.StatusCode} {response.RequestMessage!.Method} {response.RequestMessage.RequestUri}: {content}");
    }

    Task<HttpClient> ClientAsync(string? clientId)
    {
        var key = clientId ?? "";
        if (!_clients.TryGetValue(key, out var client))
            _clients[key] = client = new DemoClient(_platform, clientId ?? "leeds-council", _traceParent);
        return client.SignedInAsync();
    }
}
