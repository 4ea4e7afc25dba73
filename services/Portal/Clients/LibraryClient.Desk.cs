using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Portal.Lists;

namespace Safeguarding.Portal.Clients;

/// <summary>The editors' desk.</summary>
public sealed partial class LibraryClient
{
    public Task<Page<BulletinHeading>> DeskAsync(string? state, string? words, string? sort, string? after, CancellationToken cancellation) =>
        http.ReadAsync<Page<BulletinHeading>>(
            $"{Root}/bulletins/desk{ListAddress.Query(("state", state), ("q", words), ("sort", sort), ("after", after))}", cancellation);

    public Task<BulletinDraft?> DraftAsync(Guid id, CancellationToken cancellation) =>
        http.FindAsync<BulletinDraft>($"{Root}/bulletins/drafts/{id}", cancellation);

    public Task<BulletinPreview?> PreviewAsync(Guid id, CancellationToken cancellation) =>
        http.FindAsync<BulletinPreview>($"{Root}/bulletins/drafts/{id}/preview", cancellation);

    public Task<Answer<BulletinDraft>> WriteAsync(DraftBulletinRequest request, CancellationToken cancellation) =>
        http.ChangeAsync<BulletinDraft>($"{Root}/bulletins", request, cancellation);

    public Task<Answer<BulletinDraft>> EditAsync(Guid id, int version, EditBulletinRequest request, CancellationToken cancellation) =>
        http.ChangeAsync<BulletinDraft>(HttpMethod.Put, $"{Root}/bulletins/{id}", request, version, cancellation);

    public Task<Answer<BulletinDraft>> ApproveAsync(Guid id, int version, CancellationToken cancellation) =>
        http.ChangeAsync<BulletinDraft>(HttpMethod.Post, $"{Root}/bulletins/{id}/approval", request: null, version, cancellation);

    public Task<Answer<BulletinDraft>> AskApprovalAsync(Guid id, int version, CancellationToken cancellation) =>
        http.ChangeAsync<BulletinDraft>(HttpMethod.Post, $"{Root}/bulletins/{id}/approval-request", request: null, version, cancellation);

    public Task<Answer<BulletinDraft>> ScheduleAsync(Guid id, int version, DateTime sendAt, CancellationToken cancellation) =>
        http.ChangeAsync<BulletinDraft>(
            HttpMethod.Put, $"{Root}/bulletins/{id}/schedule", new ScheduleBulletinRequest { SendAt = sendAt }, version, cancellation);

    public Task<Answer<BulletinDraft>> UnscheduleAsync(Guid id, int version, CancellationToken cancellation) =>
        http.ChangeAsync<BulletinDraft>(HttpMethod.Delete, $"{Root}/bulletins/{id}/schedule", request: null, version, cancellation);

    public Task<Page<UnmappedTheme>> UnmappedThemesAsync(string? after, CancellationToken cancellation) =>
        http.ReadAsync<Page<UnmappedTheme>>($"{Root}/themes/unmapped{ListAddress.Query(("after", after))}", cancellation);

    public Task<Answer<object>> MapThemeAsync(Guid lesson, string code, int version, string? theme, CancellationToken cancellation) =>
        http.ChangeAsync<object>(
            HttpMethod.Put, $"{Root}/lessons/{lesson}/themes/{Uri.EscapeDataString(code)}", new MapThemeRequest { Theme = theme }, version, cancellation);

    public Task<Answer<BulletinReceipt>> SendAsync(Guid id, CancellationToken cancellation) =>
        http.ChangeAsync<BulletinReceipt>(HttpMethod.Post, $"{Root}/bulletins/{id}/send", request: null, version: null, cancellation);

    public Task<Answer<BulletinDraft>> WithdrawAsync(Guid id, string? reason, CancellationToken cancellation) =>
        http.ChangeAsync<BulletinDraft>($"{Root}/bulletins/{id}/withdrawal", new WithdrawBulletinRequest { Reason = reason }, cancellation);

    public Task<BulletinProgress?> ProgressAsync(Guid id, CancellationToken cancellation) =>
        http.FindAsync<BulletinProgress>($"{Root}/bulletins/{id}/progress", cancellation);
}
