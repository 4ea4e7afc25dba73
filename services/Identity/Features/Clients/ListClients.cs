using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Clients;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Clients;

/// <summary>
/// GET programs of the caller's organisation, or of all for an administrator, latest first: <c>?state=</c> a code, <c>?organisation=</c>.
/// </summary>
public static class ListClients
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/clients", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Results<Ok<Page<ClientDetails>>, ProblemHttpResult>> Handle(
        PageRequest page, IdentityDbContext db, CurrentUser user, CancellationToken ct,
        string? state = null, string? sort = null, Guid? organisation = null)
    {
        var errors = new FieldErrors();
        var wanted = errors.Code<ClientState>("state", state);
        var order = Sort.Of(sort, errors, "asked");
        if (errors.Any)
            return Problems.Invalid(errors);

        var clients = In(wanted, db.Clients.AsNoTracking().AskedFor(user))
            .Where(client => organisation == null || client.OrganisationId == organisation);
        var rows = await clients.PageAsync(page, client => client.Application!.AskedAt, client => client.Id, client => client, ct,
            order.Ascending);
        return TypedResults.Ok(new Page<ClientDetails>(await db.ShowAsync(rows.Items, ct), rows.Next));
    }

    static IQueryable<Client> In(ClientState? state, IQueryable<Client> clients) => state switch
    {
        ClientState.AskedFor => clients.Where(client => client.Application!.DecidedAt == null && client.RevokedAt == null),
        ClientState.Granted => clients.Where(client => client.Application!.IsGranted && client.RevokedAt == null),
        ClientState.Refused => clients.Where(client => client.Application!.DecidedAt != null && !client.Application.IsGranted),
        ClientState.Revoked => clients.Where(client => client.RevokedAt != null),
        _ => clients,
    };
}
