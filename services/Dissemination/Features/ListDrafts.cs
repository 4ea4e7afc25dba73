using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Features;

public static class ListDrafts
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/bulletins/drafts", Handle).RequireAuthorization(Policies.Editor);

    static async Task<Ok<Page<BulletinDraft>>> Handle(DisseminationDbContext db, PageRequest page, CancellationToken ct) =>
        TypedResults.Ok(await db.Bulletins.AsNoTracking().Include(bulletin => bulletin.Lessons).Where(bulletin => bulletin.IssuedAt == null)
            .PageAsync(page, bulletin => bulletin.ChangedAt, bulletin => bulletin.Id, bulletin => bulletin.ToContract(), ct));
}
