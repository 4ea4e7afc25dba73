using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;

namespace Safeguarding.Client;

/// <summary>Programs that work for the caller's organisation, or for all for an administrator.</summary>
public sealed class ProgramsClient(HttpClient http)
{
    const string Root = "/api/identity/clients";

    public Task<Page<ClientDetails>> ProgramsAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<ClientDetails>>($"{Root}{query}", ct);

    public Task<ClientDetails?> FindAsync(Guid id, CancellationToken ct) => http.FindAsync<ClientDetails>($"{Root}/{id}", ct);

    /// <summary>What programs of the caller's organisation can be let do.</summary>
    public Task<IReadOnlyList<ClientRight>> RightsAsync(CancellationToken ct) =>
        http.ReadAsync<IReadOnlyList<ClientRight>>("/api/identity/client-permissions", ct);

    public Task<Answer<ClientDetails>> AskAsync(AskForClientRequest request, CancellationToken ct) =>
        http.ChangeAsync<ClientDetails>(Root, request, ct);

    public Task<Answer<ClientDetails>> GrantAsync(Guid id, CancellationToken ct) =>
        http.ChangeAsync<ClientDetails>(HttpMethod.Post, $"{Root}/{id}/grant", request: null, version: null, ct);

    public Task<Answer<ClientDetails>> RefuseAsync(Guid id, RefuseClientRequest request, CancellationToken ct) =>
        http.ChangeAsync<ClientDetails>($"{Root}/{id}/refusal", request, ct);

    public Task<Answer<ClientDetails>> RevokeAsync(Guid id, RevokeClientRequest request, CancellationToken ct) =>
        http.ChangeAsync<ClientDetails>($"{Root}/{id}/revocation", request, ct);

    public Task<Answer<NewClientSecret>> AddSecretAsync(Guid id, CancellationToken ct) =>
        http.ChangeAsync<NewClientSecret>(HttpMethod.Post, $"{Root}/{id}/secrets", request: null, version: null, ct);

    public Task<Answer<ClientDetails>> RemoveSecretAsync(Guid id, Guid secret, CancellationToken ct) =>
        http.ChangeAsync<ClientDetails>(HttpMethod.Delete, $"{Root}/{id}/secrets/{secret}", request: null, version: null, ct);

    public Task<Answer<ClientDetails>> ReplaceKeyAsync(Guid id, ReplaceClientKeyRequest request, CancellationToken ct) =>
        http.ChangeAsync<ClientDetails>(HttpMethod.Put, $"{Root}/{id}/key", request, version: null, ct);
}
