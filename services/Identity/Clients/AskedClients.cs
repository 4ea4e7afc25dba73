using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Features.People;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Server;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Clients;

/// <summary>Programs that organisations have asked for.</summary>
static class AskedClients
{
    public const int MaxSecrets = 2;

    /// <summary>Those of the caller's organisation; all for an administrator.</summary>
    public static IQueryable<Client> AskedFor(this IQueryable<Client> clients, CurrentUser user)
    {
        var all = clients.Include(client => client.Organisation).Include(client => client.Secrets)
            .Where(client => client.Application != null);
        return user.Has(Roles.Administrator) ? all : all.Where(client => client.OrganisationId == user.OwnOrganisation());
    }

    public static ClientState StateOf(this Client client) => client.Application!.State(client.RevokedAt);

    /// <summary>What lets it ask for tokens, and what it is in them.</summary>
    public static void LetIn(this Client client)
    {
        var asked = client.Application!.Permissions;
        var wanted = ClientRegistration.Machine(client.ClientId!, client.DisplayName!, ClientPermissions.ScopesOf(asked));
        client.Permissions = JsonSerializer.Serialize(wanted.Permissions.Order());
        client.Roles = [.. ClientPermissions.RolesOf(asked)];
    }

    /// <summary>Nothing that it has opens anything any more.</summary>
    public static void LockOut(this Client client, DateTime now)
    {
        (client.Permissions, client.JsonWebKeySet, client.Roles, client.RevokedAt) = (null, null, [], now);
        client.Secrets.Clear();
    }

    /// <summary>Of two who change it at the same moment one fails on this.</summary>
    public static void Touch(this Client client) => client.ConcurrencyToken = Guid.NewGuid().ToString();

    public static async Task<IReadOnlyList<ClientDetails>> ShowAsync(
        this IdentityDbContext db, IReadOnlyList<Client> clients, CancellationToken ct)
    {
        var ids = clients.Select(client => client.Id).ToList();
        var askers = clients.Select(client => client.Application!.AskedBy).Distinct().ToList();
        var names = await db.People.Where(person => askers.Contains(person.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, ct);
        var used = await db.ClientUses.Where(use => ids.Contains(use.ClientId) && use.Answer == ClientAnswer.TokenIssued)
            .GroupBy(use => use.ClientId).Select(uses => new { uses.Key, Last = uses.Max(use => use.Hour) })
            .ToDictionaryAsync(row => row.Key, row => row.Last, ct);
        return [.. clients.Select(client => client.ToContract(names.GetValueOrDefault(client.Application!.AskedBy, ""),
            used.TryGetValue(client.Id, out var last) ? last : null))];
    }

    /// <summary>
    /// Answers the program as it is after <paramref name="change"/>, which saves what it does, unless that answers a refusal. Done again
    /// where somebody else changed it at the same moment.
    /// </summary>
    public static Task<Results<Ok<ClientDetails>, ProblemHttpResult>> ChangeClientAsync(
        this IdentityDbContext db, Guid id, CurrentUser user, Func<Client, Task<ProblemHttpResult?>> change, CancellationToken ct) =>
        db.RetryOnConflictAsync<Results<Ok<ClientDetails>, ProblemHttpResult>>(async () =>
        {
            if (await db.Clients.AskedFor(user).FirstOrDefaultAsync(row => row.Id == id, ct) is not { } client)
                return Problems.NotFound();
            if (await change(client) is { } refused)
                return refused;
            return TypedResults.Ok((await db.ShowAsync([client], ct))[0]);
        });

    public static ProblemHttpResult NotGranted() =>
        Problems.Conflict("not-granted", "This program is not let in: nothing can be changed about it.");

    static ClientDetails ToContract(this Client client, string askedBy, DateTime? lastUsedAt) => new()
    {
        Id = client.Id,
        ClientId = client.ClientId!,
        Name = client.DisplayName!,
        Organisation = client.Organisation!.Name,
        OrganisationId = client.OrganisationId!.Value,
        Purpose = client.Application!.Purpose,
        Permissions = client.Application.Permissions,
        Scopes = ClientPermissions.ScopesOf(client.Application.Permissions),
        Sandbox = client.IsSandbox,
        HasKey = client.HasKey,
        State = client.StateOf(),
        AskedAt = client.Application.AskedAt,
        AskedBy = askedBy,
        DecidedAt = client.Application.DecidedAt,
        Reason = client.Application.Reason,
        RevokedAt = client.RevokedAt,
        LastUsedAt = lastUsedAt,
        Secrets = [.. client.Secrets.OrderBy(secret => secret.AddedAt)
            .Select(secret => new ClientSecretSummary(secret.Id, secret.AddedAt, secret.LastUsedAt))],
    };
}
