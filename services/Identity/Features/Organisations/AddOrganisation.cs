using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Organisations;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Text;
using OrganisationKind = Safeguarding.Identity.Model.OrganisationKind;

namespace Safeguarding.Identity.Features.Organisations;

public static class AddOrganisation
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/organisations", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Created<OrganisationDetails>, ProblemHttpResult>> Handle(
        AddOrganisationRequest request, IdentityDbContext db, OrganisationDirectory directory, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        if (Check(request) is { Any: true } errors)
            return Problems.Invalid(errors);

        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<Created<OrganisationDetails>, ProblemHttpResult>> SaveAsync()
        {
            // The caller makes the id, so a double click or a retry is the same organisation.
            var (id, name, kind) = (request.Id!.Value, CleanText.Line(request.Name)!, KindOf(request.Kind!.Value));
            var added = await db.Organisations.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, ct);
            if (added is not null && (added.Name != name || added.Kind != kind))
                return Problems.Conflict("id-in-use", "Another organisation has this id.");
            if (added is null)
            {
                if (await NameTakenAsync(db, name, except: id, ct))
                    return NameInUse();
                db.Add(new Organisation { Id = id, Name = name, Kind = kind });
                db.Audit(user, "OrganisationAdded", nameof(Organisation), id, $"as {kind}", clock.GetUtcNow().UtcDateTime);
                await db.SaveChangesAsync(ct);
            }

            return TypedResults.Created($"/api/identity/organisations/{id}", await directory.FindAsync(id, ct));
        }
    }

    internal static Task<bool> NameTakenAsync(IdentityDbContext db, string name, Guid except, CancellationToken ct) =>
        db.Organisations.AnyAsync(row => row.Name == name && row.Id != except && row.EndedAt == null, ct);

    internal static ProblemHttpResult NameInUse() => Problems.Conflict("name-in-use", "There is an organisation of this name already.");

    static FieldErrors Check(AddOrganisationRequest request)
    {
        var errors = new FieldErrors();
        errors.Required("id", request.Id);
        errors.Text("name", request.Name, 200);
        if (errors.Required("kind", request.Kind)
            && request.Kind is OrganisationType.Council or OrganisationType.Board or OrganisationType.Force)
            errors.Add("kind", "in-register", "Councils, boards and forces come from the register of areas: add them there.");
        return errors;
    }

    static OrganisationKind KindOf(OrganisationType kind) => kind switch
    {
        OrganisationType.NationalBody => OrganisationKind.NationalBody,
        OrganisationType.Department => OrganisationKind.Department,
        OrganisationType.Inspectorate => OrganisationKind.Inspectorate,
        _ => OrganisationKind.Other,
    };
}
