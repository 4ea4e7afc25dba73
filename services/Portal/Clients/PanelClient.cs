using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Portal.Clients;

/// <summary>The NationalPanel service: cases, decisions, criteria and national inquiries.</summary>
public sealed class PanelClient(HttpClient http)
{
    const string Root = "/api/panel";

    public Task<Page<CaseSummary>> CasesAsync(string query, CancellationToken cancellation) =>
        http.ReadAsync<Page<CaseSummary>>($"{Root}/cases{query}", cancellation);

    public Task<CaseCounts> CountsAsync(CancellationToken cancellation) => http.ReadAsync<CaseCounts>($"{Root}/cases/counts", cancellation);

    public Task<CaseDetails?> FindAsync(Guid id, CancellationToken cancellation) =>
        http.FindAsync<CaseDetails>($"{Root}/cases/{id}", cancellation);

    public Task<CaseDetails?> OfNotificationAsync(Guid notificationId, CancellationToken cancellation) =>
        http.FindAsync<CaseDetails>($"{Root}/cases/by-notification/{notificationId}", cancellation);

    public Task<Answer<CaseDetails>> TriageAsync(Guid id, TriageCaseRequest request, int version, CancellationToken cancellation) =>
        http.ChangeAsync<CaseDetails>(HttpMethod.Put, $"{Root}/cases/{id}/triage", request, version, cancellation);

    public Task<Answer<PanelDecision>> DecideAsync(Guid id, RecordDecisionRequest request, int version, CancellationToken cancellation) =>
        http.ChangeAsync<PanelDecision>(HttpMethod.Post, $"{Root}/cases/{id}/decisions", request, version, cancellation);

    public Task<IReadOnlyList<CriteriaVersion>> CriteriaAsync(CancellationToken cancellation) =>
        http.ReadAsync<IReadOnlyList<CriteriaVersion>>($"{Root}/criteria", cancellation);

    public Task<Page<RegisteredDecision>> RegisterAsync(string query, CancellationToken cancellation) =>
        http.ReadAsync<Page<RegisteredDecision>>($"{Root}/decisions{query}", cancellation);

    public Task<Page<NationalInquirySummary>> InquiriesAsync(string query, CancellationToken cancellation) =>
        http.ReadAsync<Page<NationalInquirySummary>>($"{Root}/inquiries{query}", cancellation);

    public Task<InquiryCapacity> CapacityAsync(CancellationToken cancellation) =>
        http.ReadAsync<InquiryCapacity>($"{Root}/inquiries/capacity", cancellation);

    public Task<NationalInquiryDetails?> InquiryAsync(Guid id, CancellationToken cancellation) =>
        http.FindAsync<NationalInquiryDetails>($"{Root}/inquiries/{id}", cancellation);

    public Task<Answer<NationalInquiryDetails>> OpenAsync(OpenNationalInquiryRequest request, CancellationToken cancellation) =>
        http.ChangeAsync<NationalInquiryDetails>($"{Root}/inquiries", request, cancellation);

    public Task<Answer<NationalInquiryDetails>> PublishAsync(Guid id, PublishNationalInquiryRequest request, CancellationToken cancellation) =>
        http.ChangeAsync<NationalInquiryDetails>($"{Root}/inquiries/{id}/publication", request, cancellation);
}
