using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Clients;
using Safeguarding.Identity.Features.People;
using Safeguarding.Identity.Mail;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Organisations;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Text;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Safeguarding.Identity.Features.Clients;

/// <summary>An approver asks for a program of the own organisation to be let in; the administrators are told.</summary>
public static class AskForClient
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/clients", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Results<Created<ClientDetails>, ProblemHttpResult>> Handle(
        AskForClientRequest request, IdentityDbContext db, OrganisationDirectory directory, AdministratorNotices notices, CurrentUser user,
        TimeProvider clock, CancellationToken ct)
    {
        var errors = new FieldErrors();
        var key = Check(request, errors);
        if (errors.Any)
            return Problems.Invalid(errors);
        if (await db.Organisations.FirstOrDefaultAsync(row => row.Id == user.OwnOrganisation(), ct) is not { } organisation
            || directory.HasEnded(organisation))
            return Problems.NotAllowed("Your organisation has ended, or is not known.");
        if (Refused(request, organisation) is { } refused)
            return refused;

        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<Created<ClientDetails>, ProblemHttpResult>> SaveAsync()
        {
            // The caller makes the id, so a double click or a retry is the same request.
            var client = await db.Clients.Include(row => row.Organisation).Include(row => row.Secrets)
                .FirstOrDefaultAsync(row => row.Id == request.Id, ct);
            if (client is not null && (client.OrganisationId != organisation.Id || client.DisplayName != CleanText.Line(request.Name)))
                return Problems.Conflict("id-in-use", "Another program has this id.");
            if (client is null)
                await AddAsync(client = New(request, key, organisation, user, clock.GetUtcNow().UtcDateTime));
            return TypedResults.Created($"/api/identity/clients/{client.Id}", (await db.ShowAsync([client], ct))[0]);
        }

        async Task AddAsync(Client client)
        {
            db.Attach(organisation);
            var now = client.Application!.AskedAt;
            db.Audit(user, "ClientAskedFor", nameof(Client), client.Id, string.Join(' ', client.Application.Permissions), now);
            await notices.AddAsync(AccountChange.ClientAskedFor, client.Id, now, ct);
            db.Add(client);
            await db.SaveChangesAsync(ct);
            notices.Tell();
        }
    }

    static Client New(AskForClientRequest request, JsonWebKey? key, Organisation organisation, CurrentUser user, DateTime now)
    {
        var id = request.Id!.Value;
        return new Client
        {
            Id = id,
            ClientId = $"client-{id:N}",
            ClientType = ClientTypes.Confidential,
            ConcurrencyToken = Guid.NewGuid().ToString(),
            DisplayName = CleanText.Line(request.Name)!,
            OrganisationId = organisation.Id,
            Organisation = organisation,
            IsSandbox = request.Sandbox,
            JsonWebKeySet = key is null ? null : PublicKeys.Write([key]),
            HasKey = key is not null,
            Application = new ClientApplication
            {
                Purpose = CleanText.Lines(request.Purpose)!,
                Permissions = [.. request.Permissions!.Order()],
                AskedBy = Guid.Parse(user.Id),
                AskedAt = now,
            },
        };
    }

    static ProblemHttpResult? Refused(AskForClientRequest request, Organisation organisation)
    {
        var offered = ClientPermissions.For(OrganisationDirectory.TypeOf(organisation))
            .Where(entry => !request.Sandbox || entry.Sandbox).Select(entry => entry.Code).ToList();
        return request.Permissions!.FirstOrDefault(code => !offered.Contains(code)) is { } refused
            ? Problems.NotAllowed($"Programs of your organisation{(request.Sandbox ? ", for trying out," : "")} cannot have {refused}.")
            : null;
    }

    static JsonWebKey? Check(AskForClientRequest request, FieldErrors errors)
    {
        errors.Required("id", request.Id);
        errors.Text("name", request.Name, 100);
        errors.Text("purpose", request.Purpose, ClientApplication.MaxPurpose);
        errors.Required("permissions", request.Permissions);
        for (var index = 0; index < request.Permissions?.Count; index++)
            errors.OneOf($"permissions[{index}]", request.Permissions[index] ?? "", ClientPermissions.Codes);
        if (request.Permissions?.Distinct().Count() < request.Permissions?.Count)
            errors.Repeated("permissions", "Name each once.");
        return string.IsNullOrWhiteSpace(request.PublicKey) ? null : PublicKeys.Read(request.PublicKey, errors);
    }
}
