using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;

namespace Safeguarding.Client;

/// <summary>The people of the caller's organisation, or of all for an administrator, as Identity keeps them.</summary>
public sealed class PeopleClient(HttpClient http)
{
    const string Root = "/api/identity";

    public Task<Page<PersonSummary>> PeopleAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<PersonSummary>>($"{Root}/people{query}", ct);

    public Task<PersonSummary?> FindAsync(Guid id, CancellationToken ct) => http.FindAsync<PersonSummary>($"{Root}/people/{id}", ct);

    /// <summary>The people of the national panel, for its secretariat.</summary>
    public Task<IReadOnlyList<Colleague>> ColleaguesAsync(CancellationToken ct) =>
        http.ReadAsync<IReadOnlyList<Colleague>>($"{Root}/colleagues", ct);

    /// <summary>How many people of councils, boards and forces see cases, for the secretariat.</summary>
    public Task<IReadOnlyList<PeopleOfBody>> CountsAsync(IEnumerable<string> bodyCodes, CancellationToken ct) =>
        http.ReadAsync<IReadOnlyList<PeopleOfBody>>(
            $"{Root}/people/counts{Query.Of([.. bodyCodes.Select(code => ("body", (string?)code))])}", ct);

    public Task<IReadOnlyList<OrganisationSummary>> OrganisationsAsync(CancellationToken ct) =>
        http.ReadAsync<IReadOnlyList<OrganisationSummary>>($"{Root}/organisations", ct);

    public Task<Answer<PersonSummary>> ChangeRolesAsync(Guid id, ChangeRolesRequest request, CancellationToken ct) =>
        http.ChangeAsync<PersonSummary>(HttpMethod.Put, $"{Root}/people/{id}/roles", request, version: null, ct);

    public Task<Answer<PersonSummary>> RecordLeavingAsync(Guid id, RecordLeavingRequest request, CancellationToken ct) =>
        http.ChangeAsync<PersonSummary>($"{Root}/people/{id}/leave", request, ct);

    public Task<Answer<PersonSummary>> ResetSecondFactorAsync(Guid id, ResetSecondFactorRequest request, CancellationToken ct) =>
        http.ChangeAsync<PersonSummary>($"{Root}/people/{id}/second-factor-reset", request, ct);

    public Task<Page<InvitationSummary>> InvitationsAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<InvitationSummary>>($"{Root}/invitations{query}", ct);

    public Task<Answer<InvitationSummary>> InviteAsync(InvitePersonRequest request, CancellationToken ct) =>
        http.ChangeAsync<InvitationSummary>($"{Root}/invitations", request, ct);

    public Task<Answer<InvitationSummary>> SendAgainAsync(Guid id, CancellationToken ct) =>
        http.ChangeAsync<InvitationSummary>(HttpMethod.Post, $"{Root}/invitations/{id}/send-again", request: null, version: null, ct);

    public Task<Answer<InvitationSummary>> RevokeAsync(Guid id, CancellationToken ct) =>
        http.ChangeAsync<InvitationSummary>(HttpMethod.Delete, $"{Root}/invitations/{id}", request: null, version: null, ct);
}
