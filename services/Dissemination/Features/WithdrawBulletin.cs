using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Features;

/// <summary>Takes an issued bulletin back. What is not sent yet is not sent; its page stays and says why.</summary>
public static class WithdrawBulletin
{
    const int MaxReasonLength = 400;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/bulletins/{id:guid}/withdrawal", Handle).RequireAuthorization(Policies.Editor);

    static async Task<Results<Ok<BulletinDraft>, ProblemHttpResult>> Handle(
        Guid id, WithdrawBulletinRequest request, DisseminationDbContext db, CurrentUser user, TimeProvider clock,
        HttpResponse response, CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Text("reason", request.Reason, MaxReasonLength);
        if (errors.Any)
            return Problems.Invalid(errors);
        if (await db.Bulletins.Include(row => row.Lessons).SingleOrDefaultAsync(row => row.Id == id, ct) is not { } bulletin)
            return Problems.NotFound();
        if (bulletin.IssuedAt is null)
            return Problems.Conflict("not-issued", "This bulletin was not sent.");

        if (bulletin.WithdrawnAt is null)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            bulletin.Withdraw(request.Reason!, now);
            db.Audit(user, "BulletinWithdrawn", nameof(Bulletin), id, request.Reason!, now);
            await db.SaveChangesAsync(ct);
        }

        response.SetVersion(bulletin.Version);
        return TypedResults.Ok(bulletin.ToContract());
    }
}
