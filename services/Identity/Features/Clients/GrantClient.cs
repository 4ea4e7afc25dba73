using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Clients;
using Safeguarding.Identity.Mail;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Organisations;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Clients;

/// <summary>Lets a program in; who asked for it is told. Granting twice is the same as once.</summary>
public static class GrantClient
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/clients/{id:guid}/grant", Handle).RequireAuthorization(Policies.Operator);

    static Task<Results<Ok<ClientDetails>, ProblemHttpResult>> Handle(
        Guid id, IdentityDbContext db, OrganisationDirectory directory, AdministratorNotices notices, CurrentUser user, TimeProvider clock,
        CancellationToken ct) => db.ChangeClientAsync(id, user, async client =>
        {
            if (client.StateOf() is not (ClientState.AskedFor or ClientState.Granted))
                return Problems.Conflict("already-decided", "This was decided otherwise meanwhile.");
            if (directory.HasEnded(client.Organisation!))
                return Problems.NotAllowed("The organisation has ended.");
            if (client.StateOf() == ClientState.AskedFor)
            {
                var now = clock.GetUtcNow().UtcDateTime;
                client.Application!.Grant(Guid.Parse(user.Id), now);
                client.LetIn();
                client.Touch();
                db.Audit(user, "ClientGranted", nameof(Client), id, string.Join(' ', client.Application.Permissions), now);
                notices.Add(AccountChange.ClientGranted, id, client.Application.AskedBy, now);
                await db.SaveChangesAsync(ct);
                notices.Tell();
            }

            return null;
        }, ct);
}
