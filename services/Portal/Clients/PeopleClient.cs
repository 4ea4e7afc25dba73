using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;

namespace Safeguarding.Portal.Clients;

/// <summary>The people of the caller's organisation, or of all for an administrator, as Identity keeps them.</summary>
public sealed class PeopleClient(HttpClient http)
{
    const string Root = "/api/identity";

    public Task<Page<PersonSummary>> PeopleAsync(string query, CancellationToken cancellation) =>
        http.ReadAsync<Page<PersonSummary>>($"{Root}/people{query}", cancellation);

    public Task<PersonSummary?> FindAsync(Guid id, CancellationToken cancellation) => http.FindAsync<PersonSummary>($"{Root}/people/{id}", cancellation);

    public Task<IReadOnlyList<OrganisationSummary>> OrganisationsAsync(CancellationToken cancellation) =>
        http.ReadAsync<IReadOnlyList<OrganisationSummary>>($"{Root}/organisations", cancellation);

    public Task<Answer<PersonSummary>> ChangeRolesAsync(Guid id, ChangeRolesRequest request, CancellationToken cancellation) =>
        http.ChangeAsync<PersonSummary>(HttpMethod.Put, $"{Root}/people/{id}/roles", request, version: null, cancellation);

    public Task<Answer<PersonSummary>> RecordLeavingAsync(Guid id, RecordLeavingRequest request, CancellationToken cancellation) =>
        http.ChangeAsync<PersonSummary>($"{Root}/people/{id}/leave", request, cancellation);

    public Task<Answer<PersonSummary>> ResetSecondFactorAsync(Guid id, ResetSecondFactorRequest request, CancellationToken cancellation) =>
        http.ChangeAsync<PersonSummary>($"{Root}/people/{id}/second-factor-reset", request, cancellation);

    public Task<Page<InvitationSummary>> InvitationsAsync(string query, CancellationToken cancellation) =>
        http.ReadAsync<Page<InvitationSummary>>($"{Root}/invitations{query}", cancellation);

    public Task<Answer<InvitationSummary>> InviteAsync(InvitePersonRequest request, CancellationToken cancellation) =>
        http.ChangeAsync<InvitationSummary>($"{Root}/invitations", request, cancellation);

    public Task<Answer<InvitationSummary>> SendAgainAsync(Guid id, CancellationToken cancellation) =>
        http.ChangeAsync<InvitationSummary>(HttpMethod.Post, $"{Root}/invitations/{id}/send-again", request: null, version: null, cancellation);

    public Task<Answer<InvitationSummary>> RevokeAsync(Guid id, CancellationToken cancellation) =>
        http.ChangeAsync<InvitationSummary>(HttpMethod.Delete, $"{Root}/invitations/{id}", request: null, version: null, cancellation);
}
