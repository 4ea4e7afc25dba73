using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Client;

/// <summary>The editors' desk.</summary>
public sealed partial class LibraryClient
{
    public Task<Page<BulletinHeading>> DeskAsync(string? state, string? words, string? sort, string? after, CancellationToken ct) =>
        http.ReadAsync<Page<BulletinHeading>>(
            $"{Root}/bulletins/desk{Query.Of(("state", state), ("q", words), ("sort", sort), ("after", after))}", ct);

    public Task<Page<BulletinDraft>> DraftsAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<BulletinDraft>>($"{Root}/bulletins/drafts{query}", ct);

    public Task<BulletinDraft?> DraftAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<BulletinDraft>($"{Root}/bulletins/drafts/{id}", ct);

    public Task<BulletinPreview?> PreviewAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<BulletinPreview>($"{Root}/bulletins/drafts/{id}/preview", ct);

    public Task<Answer<BulletinDraft>> WriteAsync(DraftBulletinRequest request, CancellationToken ct) =>
        http.ChangeAsync<BulletinDraft>($"{Root}/bulletins", request, ct);

    public Task<Answer<BulletinDraft>> EditAsync(Guid id, int version, EditBulletinRequest request, CancellationToken ct) =>
        http.ChangeAsync<BulletinDraft>(HttpMethod.Put, $"{Root}/bulletins/{id}", request, version, ct);

    public Task<Answer<BulletinDraft>> ApproveAsync(Guid id, int version, CancellationToken ct) =>
        http.ChangeAsync<BulletinDraft>(HttpMethod.Post, $"{Root}/bulletins/{id}/approval", request: null, version, ct);

    public Task<Answer<BulletinDraft>> AskApprovalAsync(Guid id, int version, CancellationToken ct) =>
        http.ChangeAsync<BulletinDraft>(HttpMethod.Post, $"{Root}/bulletins/{id}/approval-request", request: null, version, ct);

    public Task<Answer<BulletinDraft>> ScheduleAsync(Guid id, int version, DateTime sendAt, CancellationToken ct) =>
        http.ChangeAsync<BulletinDraft>(
            HttpMethod.Put, $"{Root}/bulletins/{id}/schedule", new ScheduleBulletinRequest { SendAt = sendAt }, version, ct);

    public Task<Answer<BulletinDraft>> UnscheduleAsync(Guid id, int version, CancellationToken ct) =>
        http.ChangeAsync<BulletinDraft>(HttpMethod.Delete, $"{Root}/bulletins/{id}/schedule", request: null, version, ct);

    public Task<Page<UnmappedTheme>> UnmappedThemesAsync(string? after, CancellationToken ct) =>
        http.ReadAsync<Page<UnmappedTheme>>($"{Root}/themes/unmapped{Query.Of(("after", after))}", ct);

    public Task<Answer<object>> MapThemeAsync(Guid lesson, string code, int version, string? theme, CancellationToken ct) =>
        http.ChangeAsync<object>(
            HttpMethod.Put, $"{Root}/lessons/{lesson}/themes/{Uri.EscapeDataString(code)}", new MapThemeRequest { Theme = theme }, version,
                ct);

    /// <summary>Sends the bulletin as it was in that version, and not if somebody has changed it since.</summary>
    public Task<Answer<BulletinReceipt>> SendAsync(Guid id, int version, CancellationToken ct) =>
        http.ChangeAsync<BulletinReceipt>(HttpMethod.Post, $"{Root}/bulletins/{id}/send", request: null, version, ct);

    public Task<Answer<BulletinDraft>> WithdrawAsync(Guid id, string? reason, CancellationToken ct) =>
        http.ChangeAsync<BulletinDraft>($"{Root}/bulletins/{id}/withdrawal", new WithdrawBulletinRequest { Reason = reason }, ct);

    public Task<BulletinProgress?> ProgressAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<BulletinProgress>($"{Root}/bulletins/{id}/progress", ct);
}
