using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Rules;
using Safeguarding.Notifications.SubjectRequests;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Features;

/// <summary>Enters a person's request for what is held about them. The search begins at once, in the background.</summary>
public static class EnterSubjectRequest
{
    const int MaxName = 200;
    const int MaxOtherNames = 400;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/subject-requests", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Created<SubjectRequestSummary>, Ok<SubjectRequestSummary>, ProblemHttpResult>> Handle(
        SubjectRequestEntry entry, SubjectRequestRules rules, NotificationsDbContext db, CurrentUser user, TimeProvider clock,
        Signal<SubjectRequest> signal, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (Check(entry, LondonTime.DateOf(now)) is { Any: true } wrong)
            return Problems.Invalid(wrong);
        var answer = await db.RetryOnConflictAsync(SaveAsync);
        signal.Set();
        return answer;

        async Task<Results<Created<SubjectRequestSummary>, Ok<SubjectRequestSummary>, ProblemHttpResult>> SaveAsync()
        {
            var (id, sought) = (entry.Id!.Value, Sought.Of(entry));
            if (await db.SubjectRequests.SingleOrDefaultAsync(known => known.Id == id, ct) is { } known)
                return known.ReceivedOn == entry.ReceivedOn && known.Person == sought.Write()
                    ? TypedResults.Ok(known.ToSummary()) : InUse();
            // A draft or a notification, whose key would seal this too.
            if (await db.Keys.AnyAsync(key => key.Id == id, ct))
                return InUse();
            var received = entry.ReceivedOn!.Value;
            var request = new SubjectRequest
            {
                Id = id,
                Reference = NotificationReference.OfSubjectRequest(LondonTime.DateOf(now).Year),
                ReceivedOn = received,
                DueOn = rules.DueOn(received, extended: false),
                OpenedAt = now,
                OpenedById = user.Id,
                Person = sought.Write(),
            };
            db.Add(request);
            db.Audit(user, "SubjectRequestEntered", nameof(SubjectRequest), id, $"{request.Reference}: right of access", now);
            await db.SaveChangesAsync(ct);
            return TypedResults.Created($"/api/notifications/subject-requests/{id}", request.ToSummary());
        }
    }

    static ProblemHttpResult InUse() => Problems.Conflict("id-in-use", "Something else has this id. Make a new one.");

    static FieldErrors Check(SubjectRequestEntry entry, DateOnly today)
    {
        var errors = new FieldErrors();
        errors.Required("id", entry.Id);
        if (errors.Required("receivedOn", entry.ReceivedOn))
            errors.Plausible("receivedOn", entry.ReceivedOn, today);
        if (entry.ReceivedOn > today)
            errors.InTheFuture("receivedOn");
        errors.MaxLength("firstNames", entry.FirstNames, MaxName);
        errors.MaxLength("lastName", entry.LastName, MaxName);
        errors.MaxLength("otherNames", entry.OtherNames, MaxOtherNames);
        if (entry.NhsNumber is { } number && !NhsNumber.IsValid(number))
            errors.Add("nhsNumber", "check-digit", "This is not a valid NHS number.");
        if (entry.NhsNumber is null)
        {
            errors.Required("lastName", entry.LastName);
            errors.Required("birthDate", entry.BirthDate);
        }

        if (entry.BirthDate > today)
            errors.InTheFuture("birthDate");
        else if (entry.BirthDate is { Year: < 1900 })
            errors.Add("birthDate", "impossible-date", "This date is too long ago.");
        return errors;
    }
}
