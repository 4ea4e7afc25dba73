using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Retention;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Features;

/// <summary>Keeps for a while what is proposed to be erased. The proposal stays on record, and a new one follows.</summary>
public static class PostponeErasure
{
    const int MaxReason = 500;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/{id:guid}/erasure-postponements", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, PostponeErasureRequest request, NotificationsDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (Check(request, LondonTime.DateOf(now)) is { Any: true } broken)
            return Problems.Invalid(broken);
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<NoContent, ProblemHttpResult>> SaveAsync()
        {
            if (await db.Notifications.FindAsync([id], ct) is null)
                return Problems.NotFound();
            if (await db.OpenProposalAsync(id, ct) is not { } proposal)
                return Problems.Conflict("not-proposed", "Nobody proposes to erase the notification now.");
            proposal.Postpone(request.Until!.Value, request.Reason!, user, now);
            await db.SettleIfLastAsync(proposal, now, ct);
            // The day, not the reason: the audit is exported, and a reason may name people.
            db.Audit(user, "ErasurePostponed", nameof(Notification), id, $"kept until {request.Until:yyyy-MM-dd}", now);
            await db.SaveChangesAsync(ct);
            return TypedResults.NoContent();
        }
    }

    static FieldErrors Check(PostponeErasureRequest request, DateOnly today)
    {
        var errors = new FieldErrors();
        if (errors.Required("until", request.Until))
        {
            errors.Plausible("until", request.Until, today);
            if (request.Until <= today)
                errors.Add("until", "in-the-past", "This date must be after today.");
        }

        errors.Text("reason", request.Reason, MaxReason);
        return errors;
    }
}
