using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// Notifications the caller may see, newest first unless <c>sort</c> asks for another order: <c>sent</c>, <c>reference</c>, <c>area</c> (by
/// its name), <c>kind</c>, <c>children</c>, <c>aware</c>, <c>stage</c> or <c>due</c> (by when the next step is due), with a minus turned
/// round. Rows hold no identity: listing them is no read of a child's record.
/// </summary>
public static class ListNotifications
{
    static readonly DateOnly Earliest = new(1900, 1, 1);
    static readonly DateOnly Latest = new(2999, 12, 31);
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("", Handle).RequireAuthorization(Policies.CaseReader);

    static async Task<Results<Ok<Page<NotificationSummary>>, ProblemHttpResult>> Handle(
        [AsParameters] Filter filter, PageRequest page, NotificationsDbContext db, AreaRegister areas, CurrentUser user,
        CancellationToken ct)
    {
        var errors = new FieldErrors();
        var state = errors.Code<NotificationState>("state", filter.State);
        var kind = errors.Code<IncidentKind>("kind", filter.Kind);
        var stage = errors.Code<CaseStage>("stage", filter.Stage);
        var order = Sort.Of(filter.Sort, errors, "sent", "reference", "area", "kind", "children", "aware", "stage", "due");
        CheckDate("from", filter.From, errors);
        CheckDate("to", filter.To, errors);
        if (errors.Any)
            return Problems.Invalid(errors);

        var rows = filter.Apply(state, kind, db.Notifications.AsNoTracking().VisibleTo(user, areas), areas)
            .WithProgress(db, user, areas);
        // Whether it was late is not shared, so it is not found by that.
        if (filter.Late is not null)
            rows = rows.Where(row => !row.IsShare);
        if (stage is { } wanted)
            rows = rows.Where(CaseRow.Is(wanted));
        var listed = await PageAsync(rows, order, page, areas, ct);
        var nicknames = await db.NicknamesAsync([.. listed.Items.Select(row => row.Id)], user, areas, ct);
        return TypedResults.Ok(listed with
        {
            Items = [.. listed.Items.Select(row => row with { Nickname = nicknames.GetValueOrDefault(row.Id) })],
        });
    }

    static Task<Page<NotificationSummary>> PageAsync(
        IQueryable<CaseRow> rows, Sort order, PageRequest page, AreaRegister areas, CancellationToken ct)
    {
        return order.By switch
        {
            "reference" => rows.PageAsync(page, row => row.Sent.Reference, row => row.Sent.Id, Show, ct, order.Ascending),
            "area" => rows.PageAsync(page, CaseRow.AreaByName(areas), row => row.Sent.Id, Show, ct, order.Ascending),
            "kind" => rows.PageAsync(page, CaseRow.Kind, row => row.Sent.Id, Show, ct, order.Ascending),
            "children" => rows.PageAsync(page, row => row.Sent.NumberOfChildren, row => row.Sent.Id, Show, ct, order.Ascending),
            "aware" => rows.PageAsync(page, row => row.Sent.BecameAwareOn, row => row.Sent.Id, Show, ct, order.Ascending),
            "stage" => rows.PageAsync(page, CaseRow.Rank, row => row.Sent.Id, Show, ct, order.Ascending),
            "due" => rows.PageAsync(page, CaseRow.Due, row => row.Sent.Id, Show, ct, order.Ascending),
            _ => rows.PageAsync(page, row => row.Sent.SentAt, row => row.Sent.Id, Show, ct, order.Ascending),
        };

        static NotificationSummary Show(CaseRow row) => row.Sent.ToSummary(row.Progress, row.IsShare);
    }

    static void CheckDate(string name, DateOnly? date, FieldErrors errors)
    {
        if (date < Earliest || date > Latest)
            errors.Add(name, "impossible-date", "This date cannot be searched for.");
    }

    /// <summary>
    /// Sent from and to are London dates, both included; an area includes those it replaced, as far as nothing was given to another; a
    /// reference may be a part, however typed.
    /// </summary>
    record struct Filter(string? State, string? Kind, string? Area, DateOnly? From, DateOnly? To, bool? Late, string? Reference,
        string? Stage, string? Sort)
    {
        public readonly IQueryable<Notification> Apply(
            NotificationState? state, IncidentKind? kind, IQueryable<Notification> rows, AreaRegister areas)
        {
            var (_, _, area, from, to, late, reference, _, _) = this;
            if (state is not null)
                rows = rows.Where(row => row.State == state);
            if (kind is not null)
                rows = rows.Where(row => row.Kind == kind);
            if (area is not null)
            {
                var codes = areas.ServedBy([area]);
                rows = rows.Where(row => row.AreaCode == area || codes.Contains(row.GivenToAreaCode ?? row.AreaCode));
            }

            if (reference is { Length: > 0 })
            {
                var pattern = ReferencePattern.Of(reference);
                rows = rows.Where(row => EF.Functions.Like(row.Reference.Replace("-", ""), pattern));
            }

            if (from is { } first)
            {
                var start = LondonTime.EndOfDayUtc(first.AddDays(-1));
                rows = rows.Where(row => row.SentAt >= start);
            }

            if (to is { } last)
            {
                var end = LondonTime.EndOfDayUtc(last);
                rows = rows.Where(row => row.SentAt < end);
            }

            return late is null ? rows : rows.Where(row => row.Late == late);
        }
    }
}
