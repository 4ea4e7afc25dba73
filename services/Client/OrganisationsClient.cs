using System.Net.Http.Headers;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;

namespace Safeguarding.Client;

/// <summary>Organisations as administrators see and keep them.</summary>
public sealed class OrganisationsClient(HttpClient http)
{
    const string Root = "/api/identity/organisations";

    public Task<Page<OrganisationDetails>> OrganisationsAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<OrganisationDetails>>($"{Root}/details{query}", ct);

    public Task<OrganisationDetails?> FindAsync(Guid id, CancellationToken ct) => http.FindAsync<OrganisationDetails>($"{Root}/{id}", ct);

    public Task<Answer<OrganisationDetails>> AddAsync(AddOrganisationRequest request, CancellationToken ct) =>
        http.ChangeAsync<OrganisationDetails>(Root, request, ct);

    public Task<Answer<OrganisationDetails>> RenameAsync(Guid id, RenameOrganisationRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<OrganisationDetails>(HttpMethod.Put, $"{Root}/{id}/name", request, version, ct);

    public Task<Answer<OrganisationDetails>> EndAsync(Guid id, EndOrganisationRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<OrganisationDetails>(HttpMethod.Post, $"{Root}/{id}/end", request, version, ct);

    /// <summary>What would become of a file of first approvers.</summary>
    public Task<Answer<ApproverImport>> CheckApproversAsync(byte[] file, CancellationToken ct) => SendAsync("?check=true", file, ct);

    public Task<Answer<ApproverImport>> InviteApproversAsync(byte[] file, CancellationToken ct) => SendAsync("", file, ct);

    async Task<Answer<ApproverImport>> SendAsync(string query, byte[] file, CancellationToken ct)
    {
        using var part = new ByteArrayContent(file);
        using var form = new MultipartFormDataContent();
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileName = "approvers.csv" };
        form.Add(part);
        return await http.SendAsync<ApproverImport>(HttpMethod.Post, $"{Root}/first-approvers{query}", form, null, ct);
    }
}
