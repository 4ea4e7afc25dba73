using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// What the lists of drafts have in common: <c>kind</c> narrows them, <c>sort</c> is <c>saved</c> or <c>due</c>, with a minus turned round;
/// last saved first unless it is said. Those without a due date count as due after all others.
/// </summary>
static class DraftLists
{
    public static async Task<Results<Ok<Page<DraftSummary>>, ProblemHttpResult>> ListAsync(
        this IQueryable<Draft> drafts, string? kind, string? sort, PageRequest page, NotificationClocks clocks,
        NotificationsDbContext db, AreaRegister areas, CurrentUser user, CancellationToken ct)
    {
        var errors = new FieldErrors();
        var known = errors.Code<IncidentKind>("kind", kind);
        var order = Sort.Of(sort, errors, "saved", "due");
        if (errors.Any)
            return Problems.Invalid(errors);

        drafts = drafts.AsNoTracking();
        if (known is not null)
            drafts = drafts.Where(draft => draft.Kind == known);
        var listed = order.By == "due"
            // Every kind has the same number of days, so the day of awareness stands for the last day to send.
            ? await drafts.PageAsync(
                page, draft => draft.BecameAwareOn ?? DateOnly.MaxValue, draft => draft.Id, draft => draft.ToSummary(clocks), ct,
                order.Ascending)
            : await drafts.PageAsync(
                page, draft => draft.SavedAt, draft => draft.Id, draft => draft.ToSummary(clocks), ct, order.Ascending);
        Guid[] ids = [.. listed.Items.Select(draft => draft.Id)];
        var amended = await db.Drafts.Where(draft => ids.Contains(draft.Id))
            .Join(db.Notifications, draft => draft.AmendsId, sent => sent.Id, (draft, sent) => new { draft.Id, sent.Reference })
            .ToDictionaryAsync(row => row.Id, row => row.Reference, ct);
        var nicknames = await db.NicknamesAsync(ids, user, areas, ct);
        return TypedResults.Ok(listed with
        {
            Items = [.. listed.Items.Select(draft => draft with
            {
                Nickname = nicknames.GetValueOrDefault(draft.Id),
                Amends = amended.GetValueOrDefault(draft.Id),
            })],
        });
    }
}
