using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Clients;
using Safeguarding.Identity.Features.People;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Clients;

/// <summary>Another public key for a program of the caller's own organisation; the present one can go on working beside it.</summary>
public static class ReplaceClientKey
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/clients/{id:guid}/key", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Results<Ok<ClientDetails>, ProblemHttpResult>> Handle(
        Guid id, ReplaceClientKeyRequest request, IdentityDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var errors = new FieldErrors();
        var key = errors.Required("publicKey", request.PublicKey) ? PublicKeys.Read(request.PublicKey!, errors) : null;
        return key is null ? Problems.Invalid(errors) : await db.ChangeClientAsync(id, user, async client =>
        {
            if (client.OrganisationId != user.OwnOrganisation())
                return Problems.NotFound();
            if (client.StateOf() != ClientState.Granted || !client.HasKey)
                return AskedClients.NotGranted();

            var present = request.KeepPresent ? PublicKeys.Parse(client.JsonWebKeySet).TakeLast(1) : [];
            client.JsonWebKeySet = PublicKeys.Write([.. present.Where(known => known.Kid != key.Kid), key]);
            client.Touch();
            db.Audit(user, "ClientKeyReplaced", nameof(Client), id, request.KeepPresent ? "beside the present key" : "the only key",
                clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(ct);
            return null;
        }, ct);
    }
}
