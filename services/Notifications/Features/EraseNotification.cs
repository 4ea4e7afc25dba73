using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Files;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Notices;
using Safeguarding.Notifications.Retention;
using Safeguarding.Notifications.Sealing;
using Safeguarding.Notifications.SubjectRequests;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// Erases what a notification says of people, once it need not be kept or a court orders it. One save takes its key and what it is found
/// by; files go after it, and those that are left by a process that ends in between are sealed for good and cleared like any orphan.
/// </summary>
public static partial class EraseNotification
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/{id:guid}/erasure", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, EraseNotificationRequest request, RetentionSchedule schedule, NotificationsDbContext db, CurrentUser user,
        AttachmentStore store, TimeProvider clock, CancellationToken ct)
    {
        if (Check(request) is { Any: true } broken)
            return Problems.Invalid(broken);
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<NoContent, ProblemHttpResult>> SaveAsync()
        {
            if (await FindAsync(id, db, ct) is not { } notification)
                return Problems.NotFound();
            if (notification.ErasedAt is not null)
                return TypedResults.NoContent();
            var key = await db.Keys.SingleAsync(known => known.Id == id, ct);
            if (await db.LegalHolds.AnyAsync(hold => hold.NotificationId == id && hold.LiftedAt == null, ct))
                return Problems.Conflict("legal-hold", "The notification is held. Lift the hold first.");
            var now = clock.GetUtcNow().UtcDateTime;
            var keptUntil = schedule.KeptUntil(notification.AsSent.Kind, notification.AsSent.SentOn, LondonTime.DateOf(now));
            if (request.Reason == ErasureReason.RetentionEnded && LondonTime.DateOf(now) <= keptUntil)
                return Problems.Conflict("kept", $"The notification must be kept until {keptUntil:yyyy-MM-dd}.");

            await db.OverwriteOnDiskAsync(ct);
            db.RemoveRange(notification.Children.SelectMany(child => child.Names).ToList());
            notification.Erase(request.Reason!.Value, user, now);
            key.Erase();
            db.RemoveRange(await db.Nicknames.Where(nickname => nickname.CaseId == id).ToListAsync(ct));
            await EraseDraftsAsync(id, db, now, ct);
            // What was written for somebody's copy in place of a text of it has the key of their request.
            db.RemoveRange(await db.Set<Redaction>().Where(written => written.DossierId == id).ToListAsync(ct));
            await db.EndProposalAsync(id, ErasureOutcome.Erased, user, now, ct);
            var files = await db.Attachments.Where(file => file.DossierId == id).ToListAsync(ct);
            files.ForEach(file => file.RemovedAt ??= now);
            var why = request.OrderNumber is { } order ? $"court order {order}" : $"kept until {keptUntil:yyyy-MM-dd}";
            db.Audit(user, "NotificationErased", nameof(Notification), id, why, now);
            await db.SaveChangesAsync(ct);
            files.ForEach(file => store.Delete(file.StoredAs));
            await db.EmptyLogOnDiskAsync(ct);
            return TypedResults.NoContent();
        }
    }

    // What was being written to correct it, or to send it anew, has a key of its own, and no notice leads there any more.
    static async Task EraseDraftsAsync(Guid id, NotificationsDbContext db, DateTime now, CancellationToken ct)
    {
        foreach (var draft in await db.Drafts.Where(draft => draft.AmendsId == id || draft.ReplacesId == id).ToListAsync(ct))
        {
            // The files go as nothing names them any more.
            db.RemoveRange(await db.Attachments.Where(file => file.DossierId == draft.Id).ToListAsync(ct));
            db.RemoveRange(await db.Comments.Where(comment => comment.DossierId == draft.Id).ToListAsync(ct));
            db.RemoveRange(await db.Nicknames.Where(nickname => nickname.CaseId == draft.Id).ToListAsync(ct));
            db.RemoveRange(await db.Set<Redaction>().Where(written => written.DossierId == draft.Id).ToListAsync(ct));
            draft.Key!.Erase();
            db.Remove(draft);
            db.Publish(DraftNotices.Gone(draft.Id, now), now);
        }
    }

    static Task<Notification?> FindAsync(Guid id, NotificationsDbContext db, CancellationToken ct) => db.Notifications
        .Include(sent => sent.AsSent).Include(sent => sent.Children).ThenInclude(child => child.Names).AsSplitQuery()
        .SingleOrDefaultAsync(sent => sent.Id == id, ct);

    static FieldErrors Check(EraseNotificationRequest request)
    {
        var errors = new FieldErrors();
        errors.Required("reason", request.Reason);
        if (request.Reason == ErasureReason.CourtOrder && errors.Required("orderNumber", request.OrderNumber)
            && !OrderNumber().IsMatch(request.OrderNumber!))
            errors.Add("orderNumber", "order-number", "Enter the number of the order: capital letters, digits and / . - between them.");
        if (request.Reason == ErasureReason.RetentionEnded && request.OrderNumber is not null)
            errors.Add("orderNumber", "only-court-order", "Only a court's order has a number.");
        return errors;
    }

    // With a digit, and without small letters: no sentence, and hardly a name.
    [GeneratedRegex(@"^(?=.*\d)[A-Z0-9][A-Z0-9/. -]{2,39}\z")]
    private static partial Regex OrderNumber();
}
