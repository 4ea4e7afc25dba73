using Microsoft.EntityFrameworkCore;
using Safeguarding.Notifications.Sealing;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Model;

/// <summary>
/// What files and comments belong to: a draft, or the notification it became under the same id. So they need not move when it is sent.
/// </summary>
/// <param name="AreaCode">The area whose council writes it, or answers for it now; areas that are only named read it.</param>
/// <param name="IsOwn">Whether the caller is of that council.</param>
sealed record Dossier(Guid Id, bool IsDraft, int Version, string AreaCode, bool IsOwn, string Content)
{
    /// <summary>The version that says what it says now.</summary>
    public required int ContentVersion { get; init; }

    /// <summary>Who wrote it last.</summary>
    public required string WriterId { get; init; }

    /// <summary>Under which its files are sealed.</summary>
    public required NotificationKey Key { get; init; }

    /// <summary>Only of what was sent.</summary>
    public string? Reference { get; init; }

    /// <summary>Null where the caller sees the whole by right.</summary>
    public Share? Share { get; init; }

    /// <summary>What partners said is theirs and the panel's, whatever is opened to others.</summary>
    public bool ShowsComments => Share is null;

    public bool ShowsFiles => Share is null or { IsOpened: true };

    /// <summary>The kind of record, as the audit names it.</summary>
    public string SubjectType => IsDraft ? nameof(Draft) : nameof(Notification);

    /// <summary>
    /// The draft of the caller's council or one shared with the caller's agency, or the notification the caller may read; null otherwise.
    /// </summary>
    public static async Task<Dossier?> FindAsync(
        Guid id, NotificationsDbContext db, AreaRegister areas, CurrentUser user, CancellationToken ct)
    {
        var isCouncil = user.IsCouncil();
        // Files and comments of an amendment are the notification's.
        var draft = await db.Drafts.AsNoTracking().VisibleTo(user, areas)
            .SingleOrDefaultAsync(known => known.Id == id && known.AmendsId == null && (isCouncil || known.SharedAt != null), ct);
        // After the draft, which goes as it is sent; before it, should both be there.
        if (await db.Notifications.AsNoTracking().VisibleTo(user, areas).Include(known => known.OtherAreas)
            .SingleOrDefaultAsync(known => known.Id == id, ct) is not { } sent)
        {
            return draft is null ? null : new Dossier(id, IsDraft: true, draft.Version, draft.CouncilCode, isCouncil, draft.Content)
            {
                ContentVersion = draft.Version,
                WriterId = draft.SavedById,
                Key = draft.Key!,
            };
        }

        var latest = await db.Versions.AsNoTracking().Where(version => version.NotificationId == id && version.Content != null)
            .OrderByDescending(version => version.Number).FirstAsync(ct);
        var isOwn = isCouncil && areas.IsServedBy(sent.AnsweringAreaCode, user);
        return new Dossier(id, IsDraft: false, sent.Version, sent.AnsweringAreaCode, isOwn, latest.Content!)
        {
            ContentVersion = latest.Number,
            WriterId = latest.ChangedById,
            Key = latest.Key!,
            Reference = sent.Reference,
            Share = Share.Of(sent, user, areas),
        };
    }
}
