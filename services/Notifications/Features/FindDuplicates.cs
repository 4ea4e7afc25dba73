using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// What may be of the same incident as a draft or a notification. The reasons are said; deciding is for people. Of what the caller may not
/// read whole only one thing is said: that there is some. Nobody can ask without end, and each asking is written down with what it found,
/// also at the notifications that were found: the audit shows who asked after a child, and the council that notified it is told.
/// </summary>
public static class FindDuplicates
{
    const int MaxCandidates = 20;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/{id:guid}/duplicates", Handle).RequireAuthorization(Policies.CaseReader)
            .RequireRateLimiting(DuplicateLimit.Policy).ProducesProblem(StatusCodes.Status429TooManyRequests);

    static async Task<Results<Ok<DuplicateCandidates>, ProblemHttpResult>> Handle(
        Guid id, ChildKeys keys, NotificationsDbContext db, AreaRegister areas, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        if (await Dossier.FindAsync(id, db, areas, user, ct) is not { Share: null } dossier)
            return Problems.NotFound();

        var likeness = new Likeness(StoredContent.Read(dossier.Content), keys);
        var alike = (await likeness.FindAsync(id, db, ct)).Take(MaxCandidates).ToList();
        // Of what is restricted not even the flag says that it is there; the audit does.
        Guid[] ids = [.. alike.Select(one => one.Sent.Id)];
        var open = await db.Notifications.OpenTo(user).Where(sent => ids.Contains(sent.Id)).Select(sent => sent.Id).ToListAsync(ct);
        var readable = await db.ReadableAsync(open, user, areas, ct);

        var now = clock.GetUtcNow().UtcDateTime;
        db.Audit(user, "DuplicatesSought", dossier.SubjectType, id,
            $"look for notifications of the same incident: {alike.Count} found", now);
        foreach (var one in alike)
            db.Audit(user, "FoundAsDuplicate", nameof(Notification), one.Sent.Id, $"may be the same as {dossier.SubjectType} {id}", now);
        // The other council, not colleagues of whoever asks and may not see what is restricted.
        foreach (var one in alike.Where(one => !readable.Contains(one.Sent.Id) && !user.IsPanel
            && !areas.IsServedBy(one.Sent.AnsweringAreaCode, user)))
            db.Publish(SentNotices.AskedAfter(one.Sent, id, user, now), now);
        await db.SaveChangesAsync(ct);

        return TypedResults.Ok(new DuplicateCandidates(
            [.. alike.Where(one => readable.Contains(one.Sent.Id)).Select(one => one.ToContract())],
            Elsewhere: open.Exists(found => !readable.Contains(found)))
        {
            SameChild = likeness.Twice(),
        });
    }
}
