using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests.Journeys;

/// <summary>Something of everything that pages show: work that waits at each of its steps, and a message that failed.</summary>
sealed class Filling(BrowserFixture fixture) : IDisposable
{
    static readonly string[] Mailed = ["subscriptions/confirm/", "subscriptions/manage/", "subscriptions/unsubscribe/"];

    readonly MainJob _decided = new(fixture.Platform.Address);
    readonly MainJob _restricted = new(fixture.Platform.Address);

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

    /// <summary>A draft that amends <see cref="Notified"/>.</summary>
    public Guid Amendment { get; private set; }

    /// <summary>Withdrawn, so that it can be sent anew.</summary>
    public MainJob Withdrawn { get; } = new(fixture.Platform.Address);

    /// <summary>Follows <see cref="Reviewed"/>, of the same incident.</summary>
    public MainJob Following { get; } = new(fixture.Platform.Address);

    /// <summary>A notification of Leeds that names Kent.</summary>
    public Guid NamingKent { get; } = Guid.CreateVersion7();

    /// <summary>A lesson that is published.</summary>
    public string Lesson { get; private set; } = "";

    /// <summary>A national inquiry that is not published yet.</summary>
    public Guid NationalInquiry { get; } = Guid.CreateVersion7();

    /// <summary>A case that all areas which took the place of its own answer for.</summary>
    public Guid SharedCase { get; private set; }

    /// <summary>The notification of a restricted case of Leeds.</summary>
    public Guid Restricted => _restricted.NotificationId;

    /// <summary>A change of the register.</summary>
    public Guid RegisterChange { get; } = Guid.CreateVersion7();

    /// <summary>The addresses that mails of the bulletin lead to.</summary>
    public IReadOnlyList<string> MailedPaths => [.. Mailed
        .Select(path => $"/{path}{MailFolder.To(fixture.Mail, Learned.Reader).Select(mail => MailFolder.Token(mail, path))
            .First(token => token is not null)}")];

    public async Task FillAsync()
    {
        await Notified.SendNotificationAsync();
        var council = Notified.As("leeds-council").Notifications;
        Amendment = (await council.StartAmendmentAsync(Notified.NotificationId, default).TakenAsync())!.Id;
        var other = new OtherArea { AreaCode = "E10000016", Reason = OtherAreaReason.FormerResidence };
        await council.SendAsync(await Notified.NotificationAsync() with { Id = NamingKent, OtherAreas = [other] }, default).TakenAsync();
        await ReviewAsync(Reviewed);
        await EndAndLinkAsync();
        await Reviewed.As("leeds-council").LocalInquiries.StartPracticeReviewAsync((await Reviewed.InquiryAsync()).Id, null, default)
            .TakenAsync();
        await ReviewAsync(Learned);
        await Learned.DecideAsync();
        await Learned.PublishNationalInquiryAsync();
        await Learned.SubscribeAsync(fixture.Mail);
        await Learned.IssueBulletinAsync();
        await ReviewAsync(_decided);
        await _decided.DecideAsync();
        await RestrictAsync();
        await WriteAsync();
        await ArrangeAsync();
        await fixture.FailMessageAsync();
        await Eventually.True(() => Task.FromResult(Learned.Bulletins(fixture.Mail).Count > 0), "the bulletin has arrived");
    }

    public void Dispose()
    {
        foreach (var job in new[] { Notified, Reviewed, Learned, Withdrawn, Following, _decided, _restricted })
            job.Dispose();
    }

    async Task EndAndLinkAsync()
    {
        await Withdrawn.SendNotificationAsync();
        await Withdrawn.As("leeds-council").Notifications.WithdrawAsync(Withdrawn.NotificationId,
            new WithdrawNotificationRequest { Reason = WithdrawalReason.WrongArea, Text = "Kent notifies." }, 1, default).TakenAsync();
        await Following.SendNotificationAsync();
        await Following.As("leeds-council").Notifications.LinkAsync(Following.NotificationId,
            new LinkNotificationsRequest
            {
                OtherId = Reviewed.NotificationId,
                LeadingId = Reviewed.NotificationId,
                Relation = LinkRelation.SameIncident,
            }, 1, default).TakenAsync();
    }

    static async Task ReviewAsync(MainJob job)
    {
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
    }

    async Task RestrictAsync()
    {
        await _restricted.SendNotificationAsync();
        var secretariat = _restricted.As("panel-secretariat");
        await secretariat.Access.RestrictAsync((await _restricted.CaseAsync()).Id, new RestrictCaseRequest
        {
            Restricted = true,
            Reason = "A protected witness.",
            People = [new PersonToName { Id = "panel-secretariat", Name = "The secretariat's program" }],
        }, version: 0, default).TakenAsync();
    }

    async Task WriteAsync()
    {
        var lesson = (await Learned.LessonAsync()).LessonId;
        Lesson = lesson.ToString();
        foreach (var bulletin in new[] { Draft, Approved })
            await Learned.WriteBulletinAsync(bulletin, "What we learned this spring", lesson);
        await Learned.ApproveBulletinAsync(Approved);
    }

    async Task ArrangeAsync()
    {
        var secretariat = Reviewed.As("panel-secretariat");
        var meeting = Guid.CreateVersion7();
        var panelCase = await Reviewed.CaseAsync();
        var planned = await secretariat.Meetings.PlanAsync(
            new PlanMeetingRequest { Id = meeting, Title = "Spring meeting", HeldOn = new DateOnly(DateTime.UtcNow.Year + 2, 4, 13) },
            default).TakenAsync();
        await secretariat.Meetings.SetAgendaAsync(meeting, [panelCase.Id], planned!.Version, default).TakenAsync();
        await secretariat.Panel.OpenAsync(new OpenNationalInquiryRequest
        {
            Id = NationalInquiry,
            Kind = InquiryKind.SingleCase,
            Title = "Infants and sleep",
            CaseIds = [(await _decided.CaseAsync()).Id],
        }, default).TakenAsync();
        SharedCase = await fixture.SharedCaseAsync();
        await secretariat.Areas.ChangeAsync(new ChangeRegisterRequest
        {
            Id = RegisterChange,
            Kind = RegisterChangeKind.Renamed,
            From = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-1),
            Reason = "By order.",
            Codes = ["E06000053"],
            Name = "Scilly",
        }, default).TakenAsync();
        await secretariat.Reviewers.AddAsync(
            new AddReviewerRequest { Id = Guid.CreateVersion7(), Name = "A. N. Independent", Expertise = "Chaired reviews in four areas." },
                default).TakenAsync();
    }
}
