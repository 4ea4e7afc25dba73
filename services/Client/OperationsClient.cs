using Safeguarding.Contracts;
using Safeguarding.Contracts.Operations;

namespace Safeguarding.Client;

/// <summary>What every service answers to its operators, under the same paths.</summary>
public sealed class OperationsClient(Func<string, HttpClient> connect)
{
    public Task<Page<FailedMessageSummary>> FailedAsync(string service, string query, CancellationToken ct) =>
        connect(service).ReadAsync<Page<FailedMessageSummary>>($"{Failed(service)}{query}", ct);

    public Task<FailedMessageTotals> TotalsAsync(string service, CancellationToken ct) =>
        connect(service).ReadAsync<FailedMessageTotals>($"{Failed(service)}/totals", ct);

    public Task<FailedMessageDetails?> FindAsync(string service, Guid id, CancellationToken ct) =>
        connect(service).FindAsync<FailedMessageDetails>($"{Failed(service)}/{id}", ct);

    public Task<Answer<FailedMessageDetails>> ReplayAsync(string service, Guid id, int version, CancellationToken ct) =>
        connect(service).ChangeAsync<FailedMessageDetails>(HttpMethod.Post, $"{Failed(service)}/{id}/replay", null, version, ct);

    public Task<Answer<FailedMessageDetails>> DiscardAsync(
        string service, Guid id, DiscardFailedMessageRequest request, int version, CancellationToken ct) =>
        connect(service).ChangeAsync<FailedMessageDetails>(HttpMethod.Post, $"{Failed(service)}/{id}/discard", request, version, ct);

    public Task<Page<AuditRecord>> AuditAsync(string service, string query, CancellationToken ct) =>
        connect(service).ReadAsync<Page<AuditRecord>>($"/api/{service}/audit{query}", ct);

    public Task<AuditVerification> VerificationAsync(string service, CancellationToken ct) =>
        connect(service).ReadAsync<AuditVerification>($"/api/{service}/audit/verification", ct);

    public Task<Answer<AuditVerification>> VerifyAsync(string service, CancellationToken ct) =>
        connect(service).ChangeAsync<AuditVerification>(HttpMethod.Post, $"/api/{service}/audit/verification", null, null, ct);

    static string Failed(string service) => $"/api/{service}/failed-messages";
}
