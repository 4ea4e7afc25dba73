using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Client;

/// <summary>The NationalPanel service: cases, decisions, criteria and national inquiries.</summary>
public sealed class PanelClient(HttpClient http)
{
    const string Root = "/api/national-panel";

    public Task<Page<CaseSummary>> CasesAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<CaseSummary>>($"{Root}/cases{query}", ct);

    public Task<CaseCounts> CountsAsync(CancellationToken ct) => http.ReadAsync<CaseCounts>($"{Root}/cases/counts", ct);

    public Task<CaseDetails?> FindAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<CaseDetails>($"{Root}/cases/{id}", ct);

    public Task<CaseDetails?> OfNotificationAsync(Guid notificationId, CancellationToken ct) =>
        http.FindAsync<CaseDetails>($"{Root}/cases/by-notification/{notificationId}", ct);

    public Task<Answer<CaseDetails>> TriageAsync(Guid id, TriageCaseRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<CaseDetails>(HttpMethod.Put, $"{Root}/cases/{id}/triage", request, version, ct);

    /// <summary>Gives several cases to one person of the panel, all or none.</summary>
    public Task<Answer<object>> GiveAsync(GiveCasesRequest request, CancellationToken ct) =>
        http.ChangeAsync<object>($"{Root}/cases/owner", request, ct);

    /// <summary>The caller looks after the case that they were given.</summary>
    public Task<Answer<object>> TakeUpAsync(Guid id, CancellationToken ct) =>
        http.ChangeAsync<object>(HttpMethod.Post, $"{Root}/cases/{id}/taking", null, null, ct);

    /// <summary>Gives the case to a successor of its area or back to all; <paramref name="check"/> only says what would follow.</summary>
    public Task<Answer<CaseAreaOutcome>> ChangeAreaAsync(
        Guid id, ChangeCaseAreaRequest request, int version, bool check, CancellationToken ct) =>
        http.ChangeAsync<CaseAreaOutcome>(HttpMethod.Put, $"{Root}/cases/{id}/area{(check ? "?check=true" : "")}", request, version, ct);

    public Task<Answer<PanelDecision>> DecideAsync(Guid id, RecordDecisionRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<PanelDecision>(HttpMethod.Post, $"{Root}/cases/{id}/decisions", request, version, ct);

    /// <summary>Whether a decision would be recorded as it stands; nothing is.</summary>
    public Task<Answer<PanelDecision>> CheckAsync(Guid id, RecordDecisionRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<PanelDecision>(HttpMethod.Post, $"{Root}/cases/{id}/decisions?check=true", request, version, ct);

    public Task<IReadOnlyList<CriteriaVersion>> CriteriaAsync(CancellationToken ct) =>
        http.ReadAsync<IReadOnlyList<CriteriaVersion>>($"{Root}/criteria", ct);

    public Task<Page<RegisteredDecision>> RegisterAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<RegisteredDecision>>($"{Root}/decisions{query}", ct);

    public Task<Page<NationalInquirySummary>> InquiriesAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<NationalInquirySummary>>($"{Root}/inquiries{query}", ct);

    public Task<InquiryCapacity> CapacityAsync(CancellationToken ct) =>
        http.ReadAsync<InquiryCapacity>($"{Root}/inquiries/capacity", ct);

    public Task<NationalInquiryDetails?> InquiryAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<NationalInquiryDetails>($"{Root}/inquiries/{id}", ct);

    public Task<Answer<NationalInquiryDetails>> OpenAsync(OpenNationalInquiryRequest request, CancellationToken ct) =>
        http.ChangeAsync<NationalInquiryDetails>($"{Root}/inquiries", request, ct);

    /// <summary>Whether a report could be published as it stands; nothing is.</summary>
    public Task<Answer<NationalInquiryDetails>> CheckPublicationAsync(
        Guid id, PublishNationalInquiryRequest request, CancellationToken ct) =>
        http.ChangeAsync<NationalInquiryDetails>($"{Root}/inquiries/{id}/publication?check=true", request, ct);

    public Task<Answer<NationalInquiryDetails>> PublishAsync(Guid id, PublishNationalInquiryRequest request, CancellationToken ct) =>
        http.ChangeAsync<NationalInquiryDetails>($"{Root}/inquiries/{id}/publication", request, ct);
}
