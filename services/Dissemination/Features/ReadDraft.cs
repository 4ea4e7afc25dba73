using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Features;

public static class ReadDraft
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/bulletins/drafts/{id:guid}", Handle).RequireAuthorization(Policies.Editor);

    static async Task<Results<Ok<BulletinDraft>, ProblemHttpResult>> Handle(
        Guid id, DisseminationDbContext db, HttpResponse response, CancellationToken ct)
    {
        if (await db.Bulletins.AsNoTracking().Include(row => row.Lessons).SingleOrDefaultAsync(row => row.Id == id, ct) is not { } bulletin)
            return Problems.NotFound();

        response.SetVersion(bulletin.Version);
        return TypedResults.Ok(bulletin.ToContract());
    }
}
