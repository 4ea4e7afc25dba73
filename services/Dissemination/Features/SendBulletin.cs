using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Mail;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Features;

/// <summary>Issues an approved bulletin: it is public from now on, and workers make and send its mail.</summary>
public static class SendBulletin
{
    const int Attempts = 5;

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bulletins/{id:guid}/send", Handle).RequireAuthorization(Policies.Editor);

    static async Task<Results<Ok<BulletinReceipt>, ProblemHttpResult>> Handle(
        Guid id, DisseminationDbContext db, CurrentUser user, IssueSignal issued, TimeProvider clock, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await IssueAsync(id, db, user, issued, clock.GetUtcNow().UtcDateTime, ct);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Another bulletin took the number, or somebody sent this one, at the same moment: look again.
                db.ChangeTracker.Clear();
            }
        }
    }

    static async Task<Results<Ok<BulletinReceipt>, ProblemHttpResult>> IssueAsync(
        Guid id, DisseminationDbContext db, CurrentUser user, IssueSignal issued, DateTime now, CancellationToken ct)
    {
        var bulletin = await db.Bulletins.Include(row => row.Lessons).ThenInclude(row => row.Lesson!.Themes)
            .SingleOrDefaultAsync(row => row.Id == id, ct);
        if (bulletin is null)
            return Problems.NotFound();
        if (bulletin.IssuedAt is not null)
            return TypedResults.Ok(Receipt(bulletin));
        if (bulletin.State != BulletinState.Approved)
            return Problems.Conflict("not-approved", "A second person must approve this version before it is sent.");

        bulletin.Issue(await db.NextIssueNumberAsync(ct), Activity.Current?.Id, now);
        db.Publish(Announcement(bulletin), now);
        db.Audit(user, "BulletinIssued", nameof(Bulletin), id, "send a bulletin", now);
        await db.SaveChangesAsync(ct);
        issued.Set();
        return TypedResults.Ok(Receipt(bulletin));
    }

    static BulletinIssued Announcement(Bulletin bulletin) => new()
    {
        BulletinId = bulletin.Id,
        IssueNumber = bulletin.IssueNumber!.Value,
        LessonIds = [.. bulletin.LessonIds],
        Themes = bulletin.ThemeCodes,
        IssuedAt = bulletin.IssuedAt!.Value,
    };

    static BulletinReceipt Receipt(Bulletin bulletin) => new()
    {
        BulletinId = bulletin.Id,
        IssueNumber = bulletin.IssueNumber!.Value,
        IssuedAt = bulletin.IssuedAt!.Value,
    };
}
