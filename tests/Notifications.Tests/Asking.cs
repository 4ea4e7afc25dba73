using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests;

/// <summary>A person with a name that nobody else has, and their request.</summary>
public sealed class Asking(NotificationsApp app)
{
    static readonly char[] Letters = [.. "bcdfghklmnprstvw"];

    public Guid Id { get; } = Guid.CreateVersion7();

    /// <summary>Letters alone, as names are compared.</summary>
    public string LastName { get; } = $"Sought{Random.Shared.GetString(Letters, 10)}";

    public static DateOnly Born => Given.Today.AddYears(-4);

    public string Path => $"/api/notifications/subject-requests/{Id}";

    public HttpClient Administrator { get; } = app.SignedInAs(People.Administrator());

    public SubjectRequestEntry Entry => new()
    {
        Id = Id,
        ReceivedOn = Given.Today.AddDays(-1),
        FirstNames = "Robin",
        LastName = LastName,
        BirthDate = Born,
    };

    /// <summary>A notification whose child is the person, and whose mother's name is somebody else's.</summary>
    public SendNotificationRequest Notification() => Given.Notification().WithChild(child => child with { LastName = LastName });

    public Task<HttpResponseMessage> EnterAsync(SubjectRequestEntry? entry = null) =>
        Administrator.PostJsonAsync("/api/notifications/subject-requests", entry ?? Entry);

    /// <summary>Entered, and everything looked through.</summary>
    public async Task<SubjectRequestDetails> FoundAsync()
    {
        (await EnterAsync()).EnsureSuccessStatusCode();
        return await Eventually.Get(async () => await ReadAsync() is { SearchedAt: not null } done ? done : null,
            "all is looked through", TimeSpan.FromMinutes(2));
    }

    public Task<SubjectRequestDetails> ReadAsync() => Administrator.GetAsync<SubjectRequestDetails>(Path);

    public Task<SubjectCase> CaseAsync(Guid caseId) => Administrator.GetAsync<SubjectCase>($"{Path}/cases/{caseId}");

    public Task<HttpResponseMessage> DecideAsync(Guid caseId, bool? isSubject, params RedactionDecision[] redactions) =>
        Administrator.PutJsonAsync(
            $"{Path}/cases/{caseId}", new DecideSubjectCaseRequest { IsSubject = isSubject, Redactions = redactions });

    /// <summary>Decides that it is the person, and says the narrative in other words.</summary>
    public async Task RewordAsync(Guid caseId)
    {
        var narrative = (await CaseAsync(caseId)).Answers.First(answer => answer.Path == "narrative");
        var instead = new RedactionDecision { Key = narrative.Key, Redacted = true, Replacement = "You were brought to hospital." };
        (await DecideAsync(caseId, true, instead)).EnsureSuccessStatusCode();
    }

    /// <summary>The panel restricts the case, with nobody named who asks here, or lifts that.</summary>
    public Task RestrictAsync(Guid caseId, int version = 1, bool restricted = true) => app.Bus.DeliverAsync(new CaseAccessChanged
    {
        CaseId = Guid.CreateVersion7(),
        NotificationId = caseId,
        Version = version,
        Restricted = restricted,
        Named = [],
        Recused = [],
        ChangedAt = DateTime.UtcNow,
    });
}
