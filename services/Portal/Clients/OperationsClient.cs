using Safeguarding.Contracts;
using Safeguarding.Contracts.Operations;

namespace Safeguarding.Portal.Clients;

/// <summary>What every service answers to its operators, under the same paths.</summary>
public sealed class OperationsClient(IHttpClientFactory services)
{
    public Task<Page<FailedMessageSummary>> FailedAsync(OperatedService service, string query, CancellationToken cancellation) =>
        Of(service).ReadAsync<Page<FailedMessageSummary>>($"{Failed(service)}{query}", cancellation);

    /// <summary>Null where the service does not answer: operators look here when something is broken.</summary>
    public async Task<FailedMessageTotals?> TotalsAsync(OperatedService service, CancellationToken cancellation)
    {
        try
        {
            return await Of(service).ReadAsync<FailedMessageTotals>($"{Failed(service)}/totals", cancellation);
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    public Task<FailedMessageDetails?> FindAsync(OperatedService service, Guid id, CancellationToken cancellation) =>
        Of(service).FindAsync<FailedMessageDetails>($"{Failed(service)}/{id}", cancellation);

    public Task<Answer<FailedMessageDetails>> ReplayAsync(OperatedService service, Guid id, int version, CancellationToken cancellation) =>
        Of(service).ChangeAsync<FailedMessageDetails>(HttpMethod.Post, $"{Failed(service)}/{id}/replay", null, version, cancellation);

    public Task<Answer<FailedMessageDetails>> DiscardAsync(
        OperatedService service, Guid id, DiscardFailedMessageRequest request, int version, CancellationToken cancellation) =>
        Of(service).ChangeAsync<FailedMessageDetails>(HttpMethod.Post, $"{Failed(service)}/{id}/discard", request, version, cancellation);

    public Task<Page<AuditRecord>> AuditAsync(OperatedService service, string query, CancellationToken cancellation) =>
        Of(service).ReadAsync<Page<AuditRecord>>($"/api/{service.Code}/audit{query}", cancellation);

    public Task<AuditVerification> VerifyAsync(OperatedService service, CancellationToken cancellation) =>
        Of(service).ReadAsync<AuditVerification>($"/api/{service.Code}/audit/verification", cancellation);

    HttpClient Of(OperatedService service) => services.CreateClient(service.Client);

    static string Failed(OperatedService service) => $"/api/{service.Code}/failed-messages";
}
