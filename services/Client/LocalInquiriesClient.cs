using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;

namespace Safeguarding.Client;

/// <summary>The LocalInquiries service: rapid reviews, practice reviews and their clocks.</summary>
public sealed class LocalInquiriesClient(HttpClient http)
{
    const string Root = "/api/local-inquiries";
    const int MaxStandings = 100;

    public Task<Page<InquirySummary>> ListAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<InquirySummary>>($"{Root}{query}", ct);

    /// <summary>What the rapid reviews of these notifications wait for, as far as they are not sent and the caller may read them.</summary>
    public async Task<IReadOnlyDictionary<Guid, ReviewStanding>> StandingsAsync(IEnumerable<Guid> notifications, CancellationToken ct)
    {
        var asked = notifications.Chunk(MaxStandings).Select(some => http.ReadAsync<IReadOnlyList<ReviewStanding>>(
            $"{Root}/standings{Query.Of(some.Select(id => ("notification", (string?)id.ToString())))}", ct));
        return (await Task.WhenAll(asked)).SelectMany(known => known).ToDictionary(standing => standing.NotificationId);
    }

    public Task<InquiryDetails?> FindAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<InquiryDetails>($"{Root}/{id}", ct);

    public Task<InquiryDetails?> OfNotificationAsync(Guid notificationId, CancellationToken ct) =>
        http.FindAsync<InquiryDetails>($"{Root}/by-notification/{notificationId}", ct);

    /// <summary>The considerations in force; refused in the first minute of a platform, before the panel's have arrived.</summary>
    public Task<Answer<CriteriaInForce>> CriteriaAsync(CancellationToken ct) =>
        http.SendAsync<CriteriaInForce>(HttpMethod.Get, $"{Root}/criteria", content: null, version: null, ct);

    public Task<Answer<SectionReceipt>> WriteAsync(Guid id, string key, string text, int version, CancellationToken ct) =>
        http.ChangeAsync<SectionReceipt>(
            HttpMethod.Put, $"{Root}/{id}/sections/{Uri.EscapeDataString(key)}", new WriteSectionRequest { Text = text }, version, ct);

    public Task<Answer<DecisionReceipt>> DecideAsync(Guid id, DecideRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<DecisionReceipt>(HttpMethod.Put, $"{Root}/{id}/decision", request, version, ct);

    public Task<Answer<SignatureReceipt>> SignAsync(Guid id, int contentVersion, CancellationToken ct) =>
        http.ChangeAsync<SignatureReceipt>(HttpMethod.Post, $"{Root}/{id}/signatures", null, contentVersion, ct);

    public Task<Answer<PracticeReviewDetails>> StartPracticeReviewAsync(Guid id, string? changedDecisionReason, CancellationToken ct) =>
        http.ChangeAsync<PracticeReviewDetails>(
            $"{Root}/{id}/practice-review", new StartPracticeReviewRequest { ChangedDecisionReason = changedDecisionReason }, ct);

    /// <summary>Whether a report could be published as it stands; nothing is.</summary>
    public Task<Answer<PublicationReceipt>> CheckPublicationAsync(Guid id, PublishPracticeReviewRequest request, CancellationToken ct) =>
        http.ChangeAsync<PublicationReceipt>($"{Root}/{id}/publication?check=true", request, ct);

    public Task<Answer<PublicationReceipt>> PublishAsync(Guid id, PublishPracticeReviewRequest request, CancellationToken ct) =>
        http.ChangeAsync<PublicationReceipt>($"{Root}/{id}/publication", request, ct);
}
