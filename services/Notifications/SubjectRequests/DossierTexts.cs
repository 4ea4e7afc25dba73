using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.SubjectRequests;

/// <summary>All that a notification or a draft says in words, of every version, opened.</summary>
/// <param name="Contents">
/// What was reported, by the number of its version; 0 for what a draft says, and said when a partner commented on it.
/// </param>
/// <param name="Comments">What partners said.</param>
/// <param name="FileNames">Names of its files.</param>
/// <param name="Reasons">
/// Why a version was made; and what else was written about it: on handing a draft over, on opening the whole to an area, on holding it or
/// putting off its erasure, and what partners call it.
/// </param>
public sealed record DossierTexts(
    Guid Id, IReadOnlyList<(int Version, NotificationContent Content)> Contents, IReadOnlyList<string> Comments,
    IReadOnlyList<string> FileNames, IReadOnlyList<string> Reasons)
{
    public bool IsEmpty => Contents.Count == 0;

    /// <summary>Texts in which somebody may be named.</summary>
    public IEnumerable<string> Texts =>
    [
        .. Contents.SelectMany(said => TextsOf(said.Content)), .. Comments, .. FileNames, .. Reasons,
    ];

    /// <summary>Of these ids; what was erased is not among them.</summary>
    public static async Task<IReadOnlyList<DossierTexts>> ReadAsync(
        NotificationsDbContext db, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var versions = await db.Versions.AsNoTracking().Where(one => ids.Contains(one.NotificationId) && one.Key!.Wrapped != null)
            .OrderBy(one => one.Number).ToListAsync(ct);
        var drafts = await db.Drafts.AsNoTracking().Where(one => ids.Contains(one.Id) && one.Key!.Wrapped != null).ToListAsync(ct);
        var comments = await db.Comments.AsNoTracking().Where(one => ids.Contains(one.DossierId) && one.Key!.Wrapped != null)
            .OrderBy(one => one.MadeAt).ToListAsync(ct);
        var files = await db.Attachments.AsNoTracking()
            .Where(one => ids.Contains(one.DossierId) && one.Key!.Wrapped != null && one.RemovedAt == null)
            .OrderBy(one => one.UploadedAt).ToListAsync(ct);
        var written = await WrittenAsync(db, ids, ct);
        return
        [
            .. ids.Select(id => new DossierTexts(
                id,
                [
                    .. comments.Where(one => one.DossierId == id).Select(one => one.Content).OfType<string>().Distinct()
                        .Select(said => (0, StoredContent.Read(said))),
                    .. drafts.Where(draft => draft.Id == id).Select(draft => (0, StoredContent.Read(draft.Content))),
                    .. versions.Where(version => version.NotificationId == id && version.Content is not null)
                        .Select(version => (version.Number, StoredContent.Read(version.Content!))),
                ],
                [.. comments.Where(one => one.DossierId == id).Select(one => one.Text).OfType<string>()],
                [.. files.Where(one => one.DossierId == id).Select(one => one.FileName)],
                [
                    .. versions.Where(one => one.NotificationId == id).Select(one => one.ReasonText).OfType<string>(),
                    .. drafts.Where(draft => draft.Id == id).Select(draft => draft.HandoverNote).OfType<string>(),
                    .. written[id],
                ]))
                .Where(dossier => !dossier.IsEmpty),
        ];
    }

    // Sealed under the same key, by whoever keeps the case.
    static async Task<ILookup<Guid, string>> WrittenAsync(NotificationsDbContext db, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var shares = await db.OpenedShares.AsNoTracking().Where(one => ids.Contains(one.NotificationId) && one.Key!.Wrapped != null)
            .OrderBy(one => one.OpenedAt).ToListAsync(ct);
        var holds = await db.LegalHolds.AsNoTracking().Where(one => ids.Contains(one.NotificationId) && one.Key!.Wrapped != null)
            .OrderBy(one => one.SetAt).ToListAsync(ct);
        var proposals = await db.ErasureProposals.AsNoTracking()
            .Where(one => ids.Contains(one.NotificationId) && one.Key!.Wrapped != null).OrderBy(one => one.ProposedAt).ToListAsync(ct);
        var nicknames = await db.Nicknames.AsNoTracking().Where(one => ids.Contains(one.CaseId) && one.Key!.Wrapped != null)
            .OrderBy(one => one.AreaCode).ToListAsync(ct);
        IEnumerable<(Guid Id, string? Text)> all =
        [
            .. shares.Select(one => (one.NotificationId, one.Reason)), .. shares.Select(one => (one.NotificationId, one.ClosingReason)),
            .. holds.Select(one => (one.NotificationId, one.Reason)), .. holds.Select(one => (one.NotificationId, one.LiftReason)),
            .. proposals.Select(one => (one.NotificationId, one.Reason)),
            .. nicknames.Select(one => (one.CaseId, one.Text)),
        ];
        return all.Where(one => one.Text is not null).ToLookup(one => one.Id, one => one.Text!);
    }

    static IEnumerable<string> TextsOf(NotificationContent content) => new[]
    {
        content.Narrative, content.ImmediateActions, content.Incident?.SuspectedCause, content.Incident?.Place?.Address,
    }.Concat((content.Proceedings ?? []).Select(proceeding => proceeding.Details)).OfType<string>();
}
