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
/// The notifications that are shared with the caller's organisation, the department or the inspectorate, newest first, with what is known
/// of its having received the latest version. Rows name nobody.
/// </summary>
public static class ListShared
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/shared", Handle).RequireAuthorization(Policies.Recipient);

    static async Task<Results<Ok<Page<SharedNotification>>, ProblemHttpResult>> Handle(
        string? kind, string? state, string? area, bool? acknowledged, PageRequest page, NotificationsDbContext db, AreaRegister areas,
        CurrentUser user, CancellationToken ct)
    {
        var errors = new FieldErrors();
        var wantedKind = errors.Code<IncidentKind>("kind", kind);
        var wantedState = errors.Code<NotificationState>("state", state);
        if (errors.Any)
            return Problems.Invalid(errors);

        var own = Recipient.KindOf(user)!.Value;
        var rows = db.Notifications.AsNoTracking().VisibleTo(user, areas);
        if (wantedKind is not null)
            rows = rows.Where(sent => sent.Kind == wantedKind);
        if (wantedState is not null)
            rows = rows.Where(sent => sent.State == wantedState);
        if (area is not null)
        {
            var codes = areas.ServedBy([area]);
            rows = rows.Where(sent => sent.AreaCode == area || codes.Contains(sent.GivenToAreaCode ?? sent.AreaCode));
        }

        // Of the latest version alone: an amendment is to be acknowledged anew.
        if (acknowledged is not null)
            rows = rows.Where(sent => sent.Recipients.Where(one => one.Kind == own && one.EndedAt == null).SelectMany(one => one.Versions)
                .OrderByDescending(told => told.Number).Select(told => told.AcknowledgedAt != null).FirstOrDefault() == acknowledged);

        var listed = rows.Include(sent => sent.Recipients.Where(one => one.Kind == own && one.EndedAt == null))
            .ThenInclude(one => one.Versions).WithProgress(db, user, areas);
        return TypedResults.Ok(await listed.PageAsync(page, row => row.Sent.SentAt, row => row.Sent.Id, Show, ct));
    }

    static SharedNotification Show(CaseRow row)
    {
        var own = row.Sent.Recipients.Single();
        return new SharedNotification
        {
            Summary = row.Sent.ToSummary(row.Progress, isShare: false),
            RecipientId = own.Id,
            Latest = own.Latest.ToContract(),
        };
    }
}
