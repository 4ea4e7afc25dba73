using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Clients;
using Safeguarding.Identity.Mail;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Clients;

/// <summary>Does not let a program in, with the reason; who asked for it is told.</summary>
public static class RefuseClient
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/clients/{id:guid}/refusal", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Ok<ClientDetails>, ProblemHttpResult>> Handle(
        Guid id, RefuseClientRequest request, IdentityDbContext db, AdministratorNotices notices, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Text("reason", request.Reason, 400);
        return errors.Any ? Problems.Invalid(errors) : await db.ChangeClientAsync(id, user, async client =>
        {
            if (client.StateOf() != ClientState.AskedFor)
                return Problems.Conflict("already-decided", "This was decided meanwhile.");

            var now = clock.GetUtcNow().UtcDateTime;
            client.Application!.Refuse(Guid.Parse(user.Id), request.Reason!, now);
            client.Touch();
            db.Audit(user, "ClientRefused", nameof(Client), id, request.Reason!, now);
            notices.Add(AccountChange.ClientRefused, id, client.Application.AskedBy, now);
            await db.SaveChangesAsync(ct);
            notices.Tell();
            return null;
        }, ct);
    }
}
