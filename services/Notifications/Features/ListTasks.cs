using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Tasks;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Notices;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Tasks;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// What waits for the caller: drafts to be finished by their council, or for the word of an agency that was asked; for an administrator
/// what may be erased, all of it as one, and requests of persons.
/// </summary>
public static class ListTasks
{
    static readonly IReadOnlyList<Agency> Asked = [Agency.Health, Agency.Police];

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/tasks", Handle).RequireAuthorization(Policies.TaskHolder);

    static async Task<Results<Ok<TaskList>, ProblemHttpResult>> Handle(
        string? band, PageRequest page, NotificationsDbContext db, NotificationClocks clocks, AreaRegister areas, CurrentUser user,
        TimeProvider clock, CancellationToken ct)
    {
        var tasks = user.IsAreaPartner ? await DraftsAsync(db, clocks, areas, user, ct) : [];
        if (user.Has(Roles.Administrator))
            tasks = [.. tasks, .. await ErasuresAsync(db, ct), .. await SubjectRequestsAsync(db, ct)];
        return tasks.ToAnswer(band, page, clock);
    }

    static async Task<IReadOnlyList<WaitingTask>> ErasuresAsync(NotificationsDbContext db, CancellationToken ct) =>
        await db.ErasureProposals.CountAsync(proposal => proposal.Outcome == null, ct) is > 0 and var open
            ? [new WaitingTask { Kind = TaskKind.DecideErasures, SubjectId = ErasureNotices.Matter, Missing = open }]
            : [];

    static async Task<IReadOnlyList<WaitingTask>> SubjectRequestsAsync(NotificationsDbContext db, CancellationToken ct) =>
    [
        .. await db.SubjectRequests.Where(request => request.ClosedAt == null).Select(request => new WaitingTask
        {
            Kind = TaskKind.AnswerSubjectRequest,
            SubjectId = request.Id,
            Title = request.Reference,
            DueOn = request.DueOn,
        }).ToListAsync(ct),
    ];

    static async Task<IReadOnlyList<WaitingTask>> DraftsAsync(
        NotificationsDbContext db, NotificationClocks clocks, AreaRegister areas, CurrentUser user, CancellationToken ct)
    {
        var drafts = db.Drafts.AsNoTracking().VisibleTo(user, areas).Where(draft => draft.AmendsId == null);
        if (!user.IsCouncil())
            drafts = drafts.Where(draft => Asked.Contains(user.Agency!.Value) && draft.SharedAt != null
                && !db.Comments.Any(comment => comment.DossierId == draft.Id && comment.Agency == user.Agency
                    // A council that handed it over had asked its own partners.
                    && comment.MadeAt >= draft.SharedAt));

        var open = await drafts.Select(draft => new
        {
            draft.Id,
            draft.CouncilCode,
            draft.Kind,
            draft.BecameAwareOn,
            draft.SavedAt,
            IsShared = draft.SharedAt != null,
            Answered = db.Comments.Where(comment => comment.DossierId == draft.Id && comment.MadeAt >= draft.SharedAt)
                .Select(comment => comment.Agency).ToList(),
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
        }).ToList();
    }
}
