using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Identity.Organisations;

/// <summary>An organisation that an administrator changes: one that an administrator added, in force, and as they saw it.</summary>
readonly record struct OrganisationInHand(
    Guid Id, IfMatch IfMatch, IdentityDbContext Db, OrganisationDirectory Directory, HttpResponse Response)
{
    /// <summary>Saves what <paramref name="change"/> does to it, unless that answers a refusal.</summary>
    /// <param name="errors">What is wrong with what was sent.</param>
    public async Task<Results<Ok<OrganisationDetails>, ProblemHttpResult>> ChangeAsync(
        FieldErrors errors, Func<Organisation, Task<ProblemHttpResult?>> change, CancellationToken ct)
    {
        if (errors.Any)
            return Problems.Invalid(errors);
        var id = Id;
        if (await Db.Organisations.FirstOrDefaultAsync(row => row.Id == id && row.EndedAt == null, ct) is not { } organisation)
            return Problems.NotFound();
        if (organisation.BodyCode is not null)
            return Problems.Conflict("in-register",
                "This organisation comes from the register of areas: the secretariat changes it there.");
        if (IfMatch.Refuses(organisation.Version) is { } stale)
            return stale;
        if (await change(organisation) is { } refused)
            return refused;

        await Db.SaveChangesAsync(ct);
        Response.SetVersion(organisation.Version);
        return TypedResults.Ok(await Directory.FindAsync(id, ct));
    }
}
