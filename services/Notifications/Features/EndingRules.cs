using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>One way for a notification to end.</summary>
/// <param name="Word">What it is then, in a sentence.</param>
/// <param name="End">Ends it, and tells the other services.</param>
sealed record Ending(
    NotificationChange Change, NoticeKind Notice, string Word, string ReasonCode, string Text, Action<Notification, DateTime> End);

/// <summary>How a notification ends, whether it is withdrawn or de-escalated, and what follows from it.</summary>
static class EndingRules
{
    /// <param name="check">Only says whether it could end so.</param>
    /// <param name="receipt">From the version that says that it has ended.</param>
    public static Task<Results<Ok<T>, NoContent, ProblemHttpResult>> EndAsync<T>(
        this NotificationsDbContext db, Guid id, Ending ending, IfMatch ifMatch, bool check, AreaRegister areas, CurrentUser user,
        TimeProvider clock, HttpResponse response, Func<Notification, NotificationVersion, T> receipt, CancellationToken ct) =>
        db.RetryOnConflictAsync<Results<Ok<T>, NoContent, ProblemHttpResult>>(async () =>
        {
            if (await db.Notifications.VisibleTo(user, areas).Include(found => found.OtherAreas)
                .SingleOrDefaultAsync(found => found.Id == id, ct) is not { } notification)
                return Problems.NotFound();
            if (!areas.IsServedBy(notification.AnsweringAreaCode, user))
                return Problems.NotAllowed($"Only the responsible area says that a notification is {ending.Word}.");
            if (await db.EndedBeforeAsync(id, ending, ifMatch, ct) is { } made)
                return Answer(made);
            if (ifMatch.Refuses(notification.Version) is { } refusal)
                return refusal;
            if (notification.State != NotificationState.Sent)
                return Problems.Conflict("not-sent", $"Only a notification that is sent can be {ending.Word}.");
            if (check)
                return TypedResults.NoContent();

            var now = clock.GetUtcNow().UtcDateTime;
            ending.End(notification, now);
            await db.ReleaseAsync(notification, user, now, ct);
            db.Publish(SentNotices.Ended(notification, now), now);
            await db.AddressVersionAsync(notification, ending.Notice, user, now, ct);
            db.Publish(SentNotices.EndedByColleague(notification, ending.Notice, user, now), now);
            // The code of the reason, not its text: the audit is exported, and the text may name people.
            db.Audit(user, $"{ending.Notice}", nameof(Notification), id, $"{ending.Word}: {ending.ReasonCode}", now);
            await db.SaveChangesAsync(ct);
            return Answer(notification.Versions[^1]);

            Ok<T> Answer(NotificationVersion version)
            {
                response.SetVersion(version.Number);
                return TypedResults.Ok(receipt(notification, version));
            }
        });

    // What the same request did before, whose answer was lost; null where it did not.
    static async Task<NotificationVersion?> EndedBeforeAsync(
        this NotificationsDbContext db, Guid id, Ending ending, IfMatch ifMatch, CancellationToken ct)
    {
        var next = ifMatch.Version + 1;
        var made = await db.Versions.AsNoTracking().SingleOrDefaultAsync(
            version => version.NotificationId == id && version.Number == next && version.Change == ending.Change, ct);
        return made?.ReasonCode == ending.ReasonCode && made.ReasonText == ending.Text ? made : null;
    }
}
