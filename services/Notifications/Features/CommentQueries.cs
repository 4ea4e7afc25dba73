using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Features;

static class CommentQueries
{
    /// <summary>What partners said, with what was changed since they read it.</summary>
    public static async Task<IReadOnlyList<PartnerComment>> ShowAsync(
        this NotificationsDbContext db, IReadOnlyCollection<Comment> comments, Dossier dossier, CancellationToken ct)
    {
        var said = dossier.IsDraft || comments.All(comment => comment.Content is not null) ? []
            : await db.Versions.AsNoTracking().LatestContent(dossier.Id).ToListAsync(ct);
        return
        [
            .. comments.Select(comment => comment.ToContract(
                comment.Content ?? said.Find(version => version.Number <= comment.OfVersion)?.Content, dossier.Content)),
        ];
    }
}
