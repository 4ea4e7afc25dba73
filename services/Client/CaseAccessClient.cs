using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Client;

/// <summary>The NationalPanel service: who may see a case.</summary>
public sealed class CaseAccessClient(HttpClient http)
{
    const string Root = "/api/national-panel";

    public Task<CaseAccessDetails?> FindAsync(Guid caseId, CancellationToken ct) =>
        http.FindAsync<CaseAccessDetails>($"{Root}/cases/{caseId}/access", ct);

    /// <summary>Restricts the case, names other people of the panel, or lifts the restriction.</summary>
    public Task<Answer<CaseAccessDetails>> RestrictAsync(Guid caseId, RestrictCaseRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<CaseAccessDetails>(HttpMethod.Put, $"{Root}/cases/{caseId}/restriction", request, version, ct);

    /// <summary>The restricted cases on which the caller names people of their organisation.</summary>
    public Task<Page<RestrictedCase>> RestrictedAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<RestrictedCase>>($"{Root}/restricted-cases{query}", ct);

    public Task<RestrictedCase?> RestrictedAsync(Guid notificationId, CancellationToken ct) =>
        http.FindAsync<RestrictedCase>($"{Root}/restricted-cases/{notificationId}", ct);

    public Task<Answer<RestrictedCase>> NameAsync(Guid notificationId, NamePeopleRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<RestrictedCase>(HttpMethod.Put, $"{Root}/restricted-cases/{notificationId}/people", request, version, ct);
}
