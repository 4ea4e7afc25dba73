using Safeguarding.Contracts;
using Safeguarding.Contracts.Operations;

namespace Safeguarding.Portal.Clients;

/// <summary>What every service answers to its operators, under the same paths.</summary>
public sealed class OperationsClient(IHttpClientFactory services)
{
    public Task<Page<FailedMessageSummary>> FailedAsync(OperatedService service, string query, CancellationToken ct) =>
        Of(service).ReadAsync<Page<FailedMessageSummary>>($"{Failed(service)}{query}", ct);

    /// <summary>Null where the service does not answer: operators look here when something is broken.</summary>
    public async Task<FailedMessageTotals?> TotalsAsync(OperatedService service, CancellationToken ct)
    {
        try
        {
            return await Of(service).ReadAsync<FailedMessageTotals>($"{Failed(service)}/totals", ct);
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is TaskCanceledException && !ct.IsCancellationRequested))
        {
            return null;
        }
    }

    public Task<FailedMessageDetails?> FindAsync(OperatedService service, Guid id, CancellationToken ct) =>
        Of(service).FindAsync<FailedMessageDetails>($"{Failed(service)}/{id}", ct);

    public Task<Answer<FailedMessageDetails>> ReplayAsync(OperatedService service, Guid id, int version, CancellationToken ct) =>
        Of(service).ChangeAsync<FailedMessageDetails>(HttpMethod.Post, $"{Failed(service)}/{id}/replay", null, version, ct);

    public Task<Answer<FailedMessageDetails>> DiscardAsync(
        OperatedService service, Guid id, DiscardFailedMessageRequest request, int version, CancellationToken ct) =>
        Of(service).ChangeAsync<FailedMessageDetails>(HttpMethod.Post, $"{Failed(service)}/{id}/discard", request, version, ct);

    public Task<Page<AuditRecord>> AuditAsync(OperatedService service, string query, CancellationToken ct) =>
        Of(service).ReadAsync<Page<AuditRecord>>($"/api/{service.Code}/audit{query}", ct);

    public Task<AuditVerification> VerificationAsync(OperatedService service, CancellationToken ct) =>
        Of(service).ReadAsync<AuditVerification>($"/api/{service.Code}/audit/verification", ct);

    public Task<Answer<AuditVerification>> VerifyAsync(OperatedService service, CancellationToken ct) =>
        Of(service).ChangeAsync<AuditVerification>(HttpMethod.Post, $"/api/{service.Code}/audit/verification", null, null, ct);

    HttpClient Of(OperatedService service) => services.CreateClient(service.Client);

    static string Failed(OperatedService service) => $"/api/{service.Code}/failed-messages";
}
