using System.Net.Http.Headers;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Clients;

/// <summary>What belongs to a draft and to the notification it becomes: files, and comments of the partners.</summary>
public sealed class DossierClient(HttpClient http)
{
    public Task<IReadOnlyList<PartnerComment>?> CommentsAsync(Guid id, CancellationToken cancellation) =>
        http.FindAsync<IReadOnlyList<PartnerComment>>($"{Root(id)}/partner-comments", cancellation);

    public Task<Answer<PartnerComment>> CommentAsync(Guid id, PartnerCommentRequest request, CancellationToken cancellation) =>
        http.ChangeAsync<PartnerComment>($"{Root(id)}/partner-comments", request, cancellation);

    public Task<IReadOnlyList<AttachmentDetails>?> FilesAsync(Guid id, CancellationToken cancellation) =>
        http.FindAsync<IReadOnlyList<AttachmentDetails>>($"{Root(id)}/attachments", cancellation);

    public async Task<Answer<AttachmentDetails>> UploadAsync(Guid id, IFormFile file, CancellationToken cancellation)
    {
        await using var content = file.OpenReadStream();
        using var part = new StreamContent(content);
        using var form = new MultipartFormDataContent();
        // The name may hold any letters; the service reads this form of it.
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileNameStar = file.FileName };
        form.Add(part);
        return await http.SendAsync<AttachmentDetails>(HttpMethod.Post, $"{Root(id)}/attachments", form, null, cancellation);
    }

    public Task<Answer<object>> RemoveAsync(Guid id, Guid file, CancellationToken cancellation) =>
        http.ChangeAsync<object>(HttpMethod.Delete, $"{Root(id)}/attachments/{file}", null, null, cancellation);

    /// <summary>The file as the service sends it; its caller disposes of it. Null where there is none, or it is held back.</summary>
    public async Task<HttpResponseMessage?> DownloadAsync(Guid id, Guid file, CancellationToken cancellation)
    {
        var response = await http.GetAsync(new Uri($"{Root(id)}/attachments/{file}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancellation);
        if (response.IsSuccessStatusCode)
            return response;
        response.Dispose();
        return null;
    }

    static string Root(Guid id) => $"/api/notifications/{id}";
}
