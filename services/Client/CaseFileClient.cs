using System.Net.Http.Headers;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Client;

/// <summary>What belongs to a draft and to the notification it becomes: files, and comments of the partners.</summary>
public sealed class CaseFileClient(HttpClient http)
{
    public Task<Answer<object>> NameAsync(Guid id, string? nickname, CancellationToken ct) =>
        http.ChangeAsync<object>(HttpMethod.Put, $"{Root(id)}/nickname", new NameCaseRequest { Nickname = nickname }, version: null, ct);

    /// <summary>What the caller's area calls these cases, where it has named them.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> NicknamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        ids.Count == 0 ? new Dictionary<Guid, string>() : (await http.ReadAsync<IReadOnlyList<CaseNickname>>(
            $"/api/notifications/nicknames{Query.Of(ids.Select(id => ("id", (string?)id.ToString())))}", ct))
            .ToDictionary(named => named.Id, named => named.Nickname);

    public Task<IReadOnlyList<PartnerComment>?> CommentsAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<IReadOnlyList<PartnerComment>>($"{Root(id)}/partner-comments", ct);

    public Task<Answer<PartnerComment>> CommentAsync(Guid id, PartnerCommentRequest request, int? version, CancellationToken ct) =>
        http.ChangeAsync<PartnerComment>(HttpMethod.Post, $"{Root(id)}/partner-comments", request, version, ct);

    public Task<IReadOnlyList<AttachmentDetails>?> FilesAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<IReadOnlyList<AttachmentDetails>>($"{Root(id)}/attachments", ct);

    public async Task<Answer<AttachmentDetails>> UploadAsync(Guid id, string fileName, Stream content, CancellationToken ct)
    {
        using var part = new StreamContent(content);
        using var form = new MultipartFormDataContent();
        // The name may hold any letters; the service reads this form of it.
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileNameStar = fileName };
        form.Add(part);
        return await http.SendAsync<AttachmentDetails>(HttpMethod.Post, $"{Root(id)}/attachments", form, null, ct);
    }

    public Task<Answer<object>> RemoveAsync(Guid id, Guid file, CancellationToken ct) =>
        http.ChangeAsync<object>(HttpMethod.Delete, $"{Root(id)}/attachments/{file}", null, null, ct);

    /// <summary>The file as the service sends it; its caller disposes of it. Null where there is none, or it is held back.</summary>
    public async Task<HttpResponseMessage?> DownloadAsync(Guid id, Guid file, CancellationToken ct)
    {
        var response = await http.GetAsync(new Uri($"{Root(id)}/attachments/{file}", UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead, ct);
        if (response.IsSuccessStatusCode)
            return response;
        response.Dispose();
        return null;
    }

    static string Root(Guid id) => $"/api/notifications/{id}";
}
