using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.Tasks;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Tasks;

namespace Safeguarding.Dissemination.Features;

/// <summary>Bulletins that wait for this editor: drafts of their own, those of others to approve, those approved and not sent.</summary>
public static class ListTasks
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/tasks", Handle).RequireAuthorization(Policies.Editor);

    static async Task<Results<Ok<TaskList>, ProblemHttpResult>> Handle(
        string? band, PageRequest page, DisseminationDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var open = await db.Bulletins.AsNoTracking()
            .Where(bulletin => bulletin.IssuedAt == null && bulletin.WithdrawnAt == null).ToListAsync(ct);
        return (from bulletin in open
                let kind = KindOf(bulletin, isWriter: bulletin.WriterIds.Contains(user.Id))
                where kind is not null
                select new WaitingTask { Kind = kind.Value, SubjectId = bulletin.Id, Title = bulletin.Title }).ToList()
            .ToAnswer(band, page, clock);
    }

    // Nobody approves what they have written; what is scheduled is sent by itself.
    static TaskKind? KindOf(Bulletin bulletin, bool isWriter) => bulletin.State switch
    {
        BulletinState.Draft when isWriter => TaskKind.FinishBulletin,
        BulletinState.AwaitingApproval when !isWriter => TaskKind.ApproveBulletin,
        BulletinState.Approved => TaskKind.SendBulletin,
        _ => null,
    };
}
