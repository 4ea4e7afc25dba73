using Microsoft.AspNetCore.Http.HttpResults;
using OpenIddict.Abstractions;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Clients;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Clients;

/// <summary>
/// Locks a program out for good, or takes back what was asked for. It is given no token from now on; one that it has runs out within
/// fifteen minutes. Revoking twice is the same as once.
/// </summary>
public static class RevokeClient
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/clients/{id:guid}/revocation", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Results<Ok<ClientDetails>, ProblemHttpResult>> Handle(
        Guid id, RevokeClientRequest request, IdentityDbContext db, IOpenIddictTokenManager tokens, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Text("reason", request.Reason, 400);
        return errors.Any ? Problems.Invalid(errors) : await db.ChangeClientAsync(id, user, async client =>
        {
            if (client.RevokedAt is null)
            {
                var now = clock.GetUtcNow().UtcDateTime;
                client.LockOut(now);
                client.Touch();
                db.Audit(user, "ClientRevoked", nameof(Client), id, request.Reason!, now);
                await db.SaveChangesAsync(ct);
            }

            // For who asks this service about a token; the others read them themselves.
            await tokens.RevokeByApplicationIdAsync(id.ToString(), ct);
            return null;
        }, ct);
    }
}
