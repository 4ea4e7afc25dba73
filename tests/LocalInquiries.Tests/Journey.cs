using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests;

/// <summary>One inquiry and the three partners who carry it, as far as a test needs it.</summary>
sealed class Journey
{
    readonly ServiceApp<LocalInquiriesDbContext> _app;

    Journey(ServiceApp<LocalInquiriesDbContext> app, IncidentNotified incident)
    {
        _app = app;
        Incident = incident;
        Council = app.SignedInAs(People.NotifierOf(incident.AreaCode));
        Health = app.SignedInAs(People.HealthPartnerOf(incident.AreaCode));
        Police = app.SignedInAs(People.PolicePartnerOf(incident.AreaCode));
    }

    public IncidentNotified Incident { get; }
    public HttpClient Council { get; }
    public HttpClient Health { get; }
    public HttpClient Police { get; }
    public Guid Id { get; private set; }
    public string Path => $"/api/local-inquiries/{Id}";

    public static Task<Journey> OpenAsync(ServiceApp<LocalInquiriesDbContext> app, string area = People.Leeds) =>
        OpenAsync(app, Given.Incident(area));

    public static async Task<Journey> OpenAsync(ServiceApp<LocalInquiriesDbContext> app, IncidentNotified incident)
    {
        var journey = new Journey(app, incident);
        await app.Bus.DeliverAsync(incident);
        var inquiry = await journey.Council.GetAsync<InquiryDetails>($"/api/local-inquiries/by-notification/{incident.NotificationId}");
        journey.Id = inquiry.Id;
        return journey;
    }

    /// <summary>Everything written and decided, nobody has signed.</summary>
    public static async Task<Journey> ReadyToSignAsync(
        ServiceApp<LocalInquiriesDbContext> app, bool practiceReview = true, IncidentNotified? incident = null)
    {
        var journey = await OpenAsync(app, incident ?? Given.Incident());
        foreach (var section in (await journey.ReadAsync()).Sections.Where(section => section.Required))
            await journey.WriteAsync(section.Key, $"What there is to say on {section.Title}.");
        await (await journey.Council.PutJsonAsync($"{journey.Path}/decision", Given.Decision(practiceReview), 1))
            .ReadAsync<DecisionReceipt>();
        return journey;
    }

    public static async Task<Journey> SubmittedAsync(
        ServiceApp<LocalInquiriesDbContext> app, bool practiceReview = true, IncidentNotified? incident = null)
    {
        var journey = await ReadyToSignAsync(app, practiceReview, incident);
        foreach (var partner in new[] { journey.Council, journey.Health, journey.Police })
            await (await journey.SignAsync(partner)).ReadAsync<SignatureReceipt>();
        return journey;
    }

    public static async Task<Journey> StartedAsync(ServiceApp<LocalInquiriesDbContext> app)
    {
        var journey = await SubmittedAsync(app);
        await (await journey.StartAsync()).ReadAsync<PracticeReviewDetails>();
        return journey;
    }

    public Task<InquiryDetails> ReadAsync() => Council.GetAsync<InquiryDetails>(Path);

    public async Task<SectionReceipt> WriteAsync(string key, string text)
    {
        var section = (await ReadAsync()).Sections.Single(section => section.Key == key);
        var response = await Council.PutJsonAsync($"{Path}/sections/{key}", new WriteSectionRequest { Text = text }, section.Version);
        return await response.ReadAsync<SectionReceipt>();
    }

    public async Task<HttpResponseMessage> SignAsync(HttpClient partner, int? contentVersion = null) =>
        await partner.PostJsonAsync($"{Path}/signatures", new { }, contentVersion ?? (await ReadAsync()).ContentVersion);

    public Task<HttpResponseMessage> StartAsync(string? changedDecisionReason = null) =>
        Council.PostJsonAsync($"{Path}/practice-review", new StartPracticeReviewRequest { ChangedDecisionReason = changedDecisionReason });

    public Task<HttpResponseMessage> PublishAsync(PublishPracticeReviewRequest request) =>
        Council.PostJsonAsync($"{Path}/publication", request);

    public Task WithdrawAsync() => _app.Bus.DeliverAsync(Given.Withdrawal(Incident.NotificationId));
}
