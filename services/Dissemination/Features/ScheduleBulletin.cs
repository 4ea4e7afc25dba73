using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Features;

/// <summary>Has an approved bulletin sent by itself at a set time, or takes that back while it is not sent.</summary>
public static class ScheduleBulletin
{
    static readonly TimeSpan MaxAhead = TimeSpan.FromDays(366);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPut("/bulletins/{id:guid}/schedule", Set).RequireAuthorization(Policies.Editor);
        api.MapDelete("/bulletins/{id:guid}/schedule", End).RequireAuthorization(Policies.Editor);
    }

    static async Task<Results<Ok<BulletinDraft>, ProblemHttpResult>> Set(
        Guid id, ScheduleBulletinRequest request, IfMatch ifMatch, DisseminationDbContext db, CurrentUser user, TimeProvider clock,
        HttpResponse response, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var sendAt = request.SendAt?.ToUniversalTime();
        var errors = new FieldErrors();
        if (errors.Required("sendAt", sendAt) && (sendAt <= now || sendAt > now + MaxAhead))
            errors.Add("sendAt", "out-of-range", "This must be a time from now on and within a year.");
        return errors.Any
            ? Problems.Invalid(errors)
            : await ChangeAsync(id, sendAt, "BulletinScheduled", ifMatch, db, user, now, response, ct);
    }

    static Task<Results<Ok<BulletinDraft>, ProblemHttpResult>> End(
        Guid id, IfMatch ifMatch, DisseminationDbContext db, CurrentUser user, TimeProvider clock, HttpResponse response,
        CancellationToken ct) =>
        ChangeAsync(id, sendAt: null, "BulletinUnscheduled", ifMatch, db, user, clock.GetUtcNow().UtcDateTime, response, ct);

    static async Task<Results<Ok<BulletinDraft>, ProblemHttpResult>> ChangeAsync(
        Guid id, DateTime? sendAt, string action, IfMatch ifMatch, DisseminationDbContext db, CurrentUser user, DateTime now,
        HttpResponse response,
        CancellationToken ct)
    {
        if (await db.Bulletins.Include(row => row.Lessons).SingleOrDefaultAsync(row => row.Id == id, ct) is not { } bulletin)
            return Problems.NotFound();
        if (bulletin.IssuedAt is not null)
            return Problems.Conflict("already-issued", "This bulletin was sent already.");
        if (ifMatch.Refuses(bulletin.Version) is { } refused)
            return refused;
        if (bulletin.ApprovedAt is null)
            return Problems.Conflict("not-approved", "A second person must approve this version before it is sent.");

        bulletin.Schedule(sendAt, now);
        db.Audit(user, action, nameof(Bulletin), id, "set when a bulletin is sent", now);
        await db.SaveChangesAsync(ct);
        response.SetVersion(bulletin.Version);
        return TypedResults.Ok(bulletin.ToContract());
    }
}
