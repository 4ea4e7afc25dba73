using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Portal.Clients;

/// <summary>The NationalPanel service: meetings and conflicts of interest.</summary>
public sealed class MeetingsClient(HttpClient http)
{
    const string Root = "/api/panel";

    public Task<Page<MeetingSummary>> ListAsync(string query, CancellationToken cancellation) =>
        http.ReadAsync<Page<MeetingSummary>>($"{Root}/meetings{query}", cancellation);

    public Task<MeetingDetails?> FindAsync(Guid id, CancellationToken cancellation) =>
        http.FindAsync<MeetingDetails>($"{Root}/meetings/{id}", cancellation);

    public Task<Answer<MeetingDetails>> PlanAsync(PlanMeetingRequest request, CancellationToken cancellation) =>
        http.ChangeAsync<MeetingDetails>($"{Root}/meetings", request, cancellation);

    public Task<Answer<MeetingDetails>> RecordAsync(Guid id, RecordMeetingRequest request, int version, CancellationToken cancellation) =>
        http.ChangeAsync<MeetingDetails>(HttpMethod.Put, $"{Root}/meetings/{id}", request, version, cancellation);

    public Task<Answer<MeetingDetails>> SetAgendaAsync(Guid id, IReadOnlyList<Guid> cases, int version, CancellationToken cancellation) =>
        http.ChangeAsync<MeetingDetails>(HttpMethod.Put, $"{Root}/meetings/{id}/agenda", new SetAgendaRequest { CaseIds = cases }, version, cancellation);

    public Task<Answer<object>> DeclareConflictAsync(Guid caseId, string? reason, CancellationToken cancellation) =>
        http.ChangeAsync<object>($"{Root}/cases/{caseId}/conflicts", new DeclareConflictRequest { Reason = reason }, cancellation);

    public Task<Answer<object>> LiftConflictAsync(Guid caseId, string memberId, CancellationToken cancellation) =>
        http.ChangeAsync<object>(HttpMethod.Delete, $"{Root}/cases/{caseId}/conflicts/{Uri.EscapeDataString(memberId)}", null, null, cancellation);
}
