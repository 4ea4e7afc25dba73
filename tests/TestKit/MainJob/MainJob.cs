using System.Text.Json;
using System.Text.Json.Nodes;
using Safeguarding.AppHost;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.TestKit;

/// <summary>
/// The main job on a running platform, step by step, as areas, panel and editors do it
/// through the API. Each step can be asked again, also by a new
/// <see cref="MainJob"/> of the same ids: what a caller does when it cannot know whether its request was the last thing before a power cut.
/// </summary>
public sealed class MainJob : IDisposable
{
    const string Argument = "Argued in the analysis.";

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

    /// <summary>Codes of what the national inquiry's lesson is about, and of what the reader wants to hear of.</summary>
    public IReadOnlyList<string> Themes { get; init; } = ["information-sharing"];

    /// <summary>Changes the sample notification before it is sent, for example to plant names.</summary>
    public Action<JsonNode> Change { get; init; } = _ => { };

    public async Task SendNotificationAsync() =>
        await Leeds.Notifications.SendAsync(await NotificationAsync(), default).TakenAsync();

    public async Task<SendNotificationRequest> NotificationAsync()
    {
        var body = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "samples/notifications/siblings.json")))!;
        Change(body);
        return body.Deserialize<SendNotificationRequest>(Json.Options)! with { Id = NotificationId };
    }

    public async Task WriteRapidReviewAsync()
    {
        var inquiry = await InquiryAsync();
        foreach (var section in inquiry.Sections.Where(section => section.Required))
            await Leeds.LocalInquiries.WriteAsync(inquiry.Id, section.Key, "What the partners have established so far.", section.Version,
                default).TakenAsync();

        var criteria = await Leeds.LocalInquiries.CriteriaAsync(default).TakenAsync();
        await Leeds.LocalInquiries.DecideAsync(inquiry.Id, new DecideRequest
        {
            PracticeReview = PracticeReview,
            Rationale = "The issues are not local ones.",
            NationalIssueRaised = true,
            NationalIssueReason = "Guidance leaves the exchange of information to chance.",
            Answers = [.. criteria!.LocalCriteria.Select(criterion =>
                new AnswerCriterionRequest { Code = criterion.Code, Answer = CriterionAnswer.NotMet, Reason = Argument })],
        }, inquiry.Decision.Version, default).TakenAsync();
    }

    public async Task SignRapidReviewAsync()
    {
        var inquiry = await InquiryAsync();
        foreach (var partner in new[] { "leeds-council", "leeds-health", "west-yorkshire-police" })
            await As(partner).LocalInquiries.SignAsync(inquiry.Id, inquiry.ContentVersion, default).TakenAsync();
    }

    public async Task DecideAsync()
    {
        var chair = As("panel-chair").Panel;
        var panelCase = await Eventually.Get(async () =>
            await chair.OfNotificationAsync(NotificationId, default) is { RapidReview.SubmittedAt: not null } found
            ? found : null, "the rapid review stands on the panel's case");
        var criteria = (await chair.CriteriaAsync(default))[^1];
        await chair.DecideAsync(panelCase.Id, new RecordDecisionRequest
        {
            Outcome = PanelOutcome.NationalInquiry,
            CriteriaVersion = criteria.Version,
            Considerations = [.. criteria.National.Select(criterion =>
                new ConsiderationRequest { Code = criterion.Code, Answer = CriterionAnswer.Met, Reason = Argument })],
            PublicReason = "The case raises issues of national importance.",
        }, panelCase.Version, default).TakenAsync();
    }

    public async Task PublishNationalInquiryAsync()
    {
        var panel = As("panel-secretariat").Panel;
        var panelCase = await CaseAsync();
        await panel.OpenAsync(new OpenNationalInquiryRequest
        {
            Id = NationalInquiryId,
            Kind = InquiryKind.SingleCase,
            Title = "Exchanging information before harm",
            CaseIds = [panelCase.Id],
        }, default).TakenAsync();
        await panel.PublishAsync(NationalInquiryId, Report(), default).TakenAsync();
    }

    public async Task SubscribeAsync(string mailFolder)
    {
        await Anyone.Library.SubscribeAsync(new SubscribeRequest { Email = Reader, Themes = Themes }, default)
            .TakenAsync();
        var link = await Eventually.Get(() =>
            Task.FromResult(Mails(mailFolder).Select(mail => MailFolder.Token(mail, "subscriptions/confirm/"))
            .FirstOrDefault(token => token is not null)), "the confirmation mail is there");
        await Anyone.Library.ConfirmAsync(link, default).TakenAsync();
    }

    public async Task IssueBulletinAsync()
    {
        var lesson = await LessonAsync();
        await WriteBulletinAsync(BulletinId, $"Sharing what each agency knows {Keyword}", lesson.LessonId);
        await ApproveBulletinAsync(BulletinId);
        var editor = As("editor-one").Library;
        var draft = await editor.DraftAsync(BulletinId, default).ThereAsync();
        await editor.SendAsync(BulletinId, draft.Version, default).TakenAsync();
    }

    public Task WriteBulletinAsync(Guid id, string title, Guid lesson) => As("editor-one").Library.WriteAsync(
        new DraftBulletinRequest { Id = id, Title = title, Introduction = "One lesson.", LessonIds = [lesson] }, default).TakenAsync();

    public async Task ApproveBulletinAsync(Guid id)
    {
        var editor = As("editor-two").Library;
        var draft = await editor.DraftAsync(id, default).ThereAsync();
        await editor.ApproveAsync(id, draft.Version, default).TakenAsync();
    }

    /// <summary>
    /// The mails of this job's bulletin to its reader. Another job's bulletin may take up the same lesson, but not bear the same title.
    /// </summary>
    public IReadOnlyList<string> Bulletins(string mailFolder) =>
        [.. Mails(mailFolder).Where(mail => MailFolder.Subject(mail).Contains(Keyword, StringComparison.Ordinal))];

    public Task<InquiryDetails> InquiryAsync() =>
        Eventually.Get(() => Leeds.LocalInquiries.OfNotificationAsync(NotificationId, default), "the local inquiry has opened");

    public Task<CaseDetails> CaseAsync() => Eventually.Get(
        () => As("panel-secretariat").Panel.OfNotificationAsync(NotificationId, default), "the panel has the case");

    /// <summary>The national inquiry's lesson, once it is in the library.</summary>
    public Task<LessonHit> LessonAsync() => Eventually.Get(
        async () => (await Anyone.Library.SearchAsync($"?q={Keyword}", default)).Items is [var lesson, ..] ? lesson
            : null, "the lesson is in the library");

    /// <summary>One of the demo clients, for other requests than those of the job.</summary>
    public Session As(string clientId) => Open(clientId);

    public void Dispose()
    {
        foreach (var client in _clients.Values)
            client.Dispose();
    }

    Session Leeds => Open("leeds-council");

    Session Anyone => Open(null);

    IReadOnlyList<string> Mails(string folder) => MailFolder.To(folder, Reader);

    PublishNationalInquiryRequest Report() => new()
    {
        Title = "Exchanging information before harm",
        Text = "## What we learned",
        Reviewers = ["A. N. Independent"],
        Lessons =
        [
            new()
            {
                Title = $"Exchange chronologies early {Keyword}",
                Finding = "Two agencies held different parts of the picture.",
                WhyItHappened = "Meetings were the only moment of exchange.",
                Improvement = "A written chronology is exchanged five days before each conference.",
                Themes = Themes,
            },
        ],
    };

    Session Open(string? clientId)
    {
        var key = clientId ?? "";
        if (!_clients.TryGetValue(key, out var client))
            _clients[key] = client = new DemoClient(_platform, clientId, _traceParent);
        return client.Api;
    }
}
