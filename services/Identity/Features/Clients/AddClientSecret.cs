using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Clients;
using Safeguarding.Identity.Features.People;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Clients;

/// <summary>
/// Makes a secret for a program of the caller's own organisation and shows it, this once. A second one works beside the first, until that
/// is removed. No administrator sees secrets of others.
/// </summary>
public static class AddClientSecret
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/clients/{id:guid}/secrets", Handle).RequireAuthorization(Policies.PeopleManager);

    static Task<Results<Ok<NewClientSecret>, ProblemHttpResult>> Handle(
        Guid id, IdentityDbContext db, ClientManager clients, CurrentUser user, TimeProvider clock, HttpResponse response,
        CancellationToken ct)
    {
        return db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<Ok<NewClientSecret>, ProblemHttpResult>> SaveAsync()
        {
            if (await db.Clients.AskedFor(user).FirstOrDefaultAsync(row => row.Id == id
                && row.OrganisationId == user.OwnOrganisation(), ct) is not { } client)
                return Problems.NotFound();
            if (client.StateOf() != ClientState.Granted || client.HasKey)
                return AskedClients.NotGranted();
            if (client.Secrets.Count >= AskedClients.MaxSecrets)
                return Problems.Conflict("too-many-secrets", "Two secrets work already. Remove the one that is no longer in use first.");

            var (secret, now) = (LinkToken.New(), clock.GetUtcNow().UtcDateTime);
            db.Add(new ClientSecret
            {
                Id = Guid.CreateVersion7(),
                ClientId = id,
                Hash = await clients.HashAsync(secret, ct),
                AddedAt = now,
            });
            client.Touch();
            db.Audit(user, "ClientSecretAdded", nameof(Client), id, "program of the organisation", now);
            await db.SaveChangesAsync(ct);
            response.Headers.CacheControl = "no-store";
            return TypedResults.Ok(new NewClientSecret(client.ClientId!, secret));
        }
    }
}
