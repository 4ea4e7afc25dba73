using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features.Areas;

/// <summary>The secretariat records that areas or partners begin, end, change their name, or serve one another anew.</summary>
public static class ChangeRegister
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/areas/changes", Handle).RequireAuthorization(Policies.Secretariat).WithName(nameof(ChangeRegister));

    /// <param name="check">Only says what would follow.</param>
    static Task<Results<Ok<RegisterChangeOutcome>, Created<RegisterChangeOutcome>, ProblemHttpResult>> Handle(
        ChangeRegisterRequest request, NationalPanelDbContext db, CurrentUser user, AreaRegister areas, TimeProvider clock,
        CancellationToken ct, bool check = false) =>
        db.RetryOnConflictAsync<Results<Ok<RegisterChangeOutcome>, Created<RegisterChangeOutcome>, ProblemHttpResult>>(async () =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            // What this process has learned may be seconds behind the database.
            var register = AreaRegister.OfReferenceFiles();
            register.Learn(await db.ChangedBodiesAsync(ct));

            if (await db.RegisterChanges.AsNoTracking().SingleOrDefaultAsync(known => known.Id == request.Id, ct) is { } recorded)
                return recorded.Request == Write(request)
                    ? TypedResults.Ok(new RegisterChangeOutcome(
                        recorded.Version, [.. register.Bodies.Where(body => body.Version == recorded.Version)], [], []))
                    : Problems.Conflict("id-in-use", "Another change has this id.");
            if (RegisterRules.Check(request, register, LondonTime.DateOf(now)) is { Any: true } broken)
                return Problems.Invalid(broken);

            var version = 1 + (await db.RegisterChanges.MaxAsync(known => (int?)known.Version, ct) ?? 1);
            var outcome = RegisterChanges.Outcome(request, register, version);
            if (check)
                return TypedResults.Ok(outcome);

            foreach (var body in outcome.Bodies)
            {
                await db.TakeOverAsync(body, ct);
                db.Publish(new AreaRegisterChanged { Body = body, ChangedAt = now }, now);
            }

            db.Add(new RecordedRegisterChange
            {
                Id = request.Id!.Value,
                Version = version,
                Request = Write(request),
                RecordedBy = user.Name,
                RecordedAt = now,
            });
            db.Audit(user, "RegisterChanged", "AreaRegister", request.Id!.Value, $"{request.Kind}: {request.Reason}", now);
            await db.SaveChangesAsync(ct);
            areas.Learn(outcome.Bodies);
            return TypedResults.Created($"/api/national-panel/areas/changes/{request.Id}", outcome);
        });

    static string Write(ChangeRegisterRequest request) => JsonSerializer.Serialize(request, JsonSerializerOptions.Web);
}
