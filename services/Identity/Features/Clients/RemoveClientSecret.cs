using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Clients;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Clients;

/// <summary>A secret opens nothing from now on. Removing it twice is the same as once.</summary>
public static class RemoveClientSecret
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/clients/{id:guid}/secrets/{secretId:guid}", Handle).RequireAuthorization(Policies.PeopleManager);

    static Task<Results<Ok<ClientDetails>, ProblemHttpResult>> Handle(
        Guid id, Guid secretId, IdentityDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct) =>
        db.ChangeClientAsync(id, user, async client =>
        {
            if (client.Secrets.Find(row => row.Id == secretId) is { } secret)
            {
                client.Secrets.Remove(secret);
                client.Touch();
                db.Audit(user, "ClientSecretRemoved", nameof(Client), id, "program of the organisation", clock.GetUtcNow().UtcDateTime);
                await db.SaveChangesAsync(ct);
            }

            return null;
        }, ct);
}
