using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Tasks;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Tasks;

namespace Safeguarding.Notifications.Features;

/// <summary>Drafts that wait for the caller: to be finished by their council, or for the word of an agency that was asked.</summary>
public static class ListTasks
{
    static readonly IReadOnlyList<Agency> Asked = [Agency.Health, Agency.Police];

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/tasks", Handle).RequireAuthorization(Policies.AreaPartner);

    static async Task<Results<Ok<TaskList>, ProblemHttpResult>> Handle(
        string? band, PageRequest page, NotificationsDbContext db, NotificationClocks clocks, AreaRegister areas, CurrentUser user,
        TimeProvider clock, CancellationToken ct)
    {
        var drafts = db.Drafts.AsNoTracking().VisibleTo(user, areas).Where(draft => draft.AmendsId == null);
        if (!user.IsCouncil())
            drafts = drafts.Where(draft => Asked.Contains(user.Agency!.Value) && draft.SharedAt != null
                && !db.Comments.Any(comment => comment.DossierId == draft.Id && comment.Agency == user.Agency));

        var open = await drafts.Select(draft => new
        {
            draft.Id,
            draft.CouncilCode,
            draft.Kind,
            draft.BecameAwareOn,
            draft.SavedAt,
            IsShared = draft.SharedAt != null,
            Answered = db.Comments.Where(comment => comment.DossierId == draft.Id).Select(comment => comment.Agency).ToList(),
        }).ToListAsync(ct);
        return open.Select(draft => new WaitingTask
        {
            Kind = user.IsCouncil() ? TaskKind.FinishDraft : TaskKind.CommentOnDraft,
            SubjectId = draft.Id,
            AreaCode = draft.CouncilCode,
            Incident = draft.Kind,
            SavedAt = draft.SavedAt,
            DueOn = clocks.Notify(draft.Kind, draft.BecameAwareOn)?.DueOn,
            AlsoWaitsFor = draft.IsShared
                ? [.. Asked.Where(agency => agency != user.Agency && !draft.Answered.Contains(agency))]
                : [],
        }).ToList().ToAnswer(band, page, clock);
    }
}
