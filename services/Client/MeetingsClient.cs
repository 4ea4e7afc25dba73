using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Client;

/// <summary>The NationalPanel service: meetings and conflicts of interest.</summary>
public sealed class MeetingsClient(HttpClient http)
{
    const string Root = "/api/national-panel";

    public Task<Page<MeetingSummary>> ListAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<MeetingSummary>>($"{Root}/meetings{query}", ct);

    public Task<MeetingDetails?> FindAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<MeetingDetails>($"{Root}/meetings/{id}", ct);

    public Task<Answer<MeetingDetails>> PlanAsync(PlanMeetingRequest request, CancellationToken ct) =>
        http.ChangeAsync<MeetingDetails>($"{Root}/meetings", request, ct);

    public Task<Answer<MeetingDetails>> RecordAsync(Guid id, RecordMeetingRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<MeetingDetails>(HttpMethod.Put, $"{Root}/meetings/{id}", request, version, ct);

    public Task<Answer<MeetingDetails>> SetAgendaAsync(Guid id, IReadOnlyList<Guid> cases, int version, CancellationToken ct) =>
        http.ChangeAsync<MeetingDetails>(HttpMethod.Put, $"{Root}/meetings/{id}/agenda", new SetAgendaRequest { CaseIds = cases }, version,
            ct);

    /// <summary>Puts cases at the end of the agenda; those that are on it stay where they are.</summary>
    public Task<Answer<MeetingDetails>> AddToAgendaAsync(Guid id, IReadOnlyList<Guid> cases, CancellationToken ct) =>
        http.ChangeAsync<MeetingDetails>($"{Root}/meetings/{id}/agenda", new AddToAgendaRequest { CaseIds = cases }, ct);

    /// <summary>The caller has read the papers of these cases for the meeting.</summary>
    public Task<Answer<object>> ReadAsync(Guid id, IReadOnlyList<Guid> cases, CancellationToken ct) =>
        http.ChangeAsync<object>($"{Root}/meetings/{id}/readings", new ReadPapersRequest { CaseIds = cases }, ct);

    public Task<Answer<object>> DeclareConflictAsync(Guid caseId, string? reason, CancellationToken ct) =>
        http.ChangeAsync<object>($"{Root}/cases/{caseId}/conflicts", new DeclareConflictRequest { Reason = reason }, ct);

    public Task<Answer<object>> LiftConflictAsync(Guid caseId, string memberId, CancellationToken ct) =>
        http.ChangeAsync<object>(HttpMethod.Delete, $"{Root}/cases/{caseId}/conflicts/{Uri.EscapeDataString(memberId)}", null, null, ct);
}
