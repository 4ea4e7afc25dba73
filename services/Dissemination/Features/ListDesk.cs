using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Features;

/// <summary>Everything on the editors' desk: bulletins in every state.</summary>
public static class ListDesk
{
    const int MaxTextLength = 200;

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/bulletins/desk", Handle).RequireAuthorization(Policies.Editor);

    static async Task<Results<Ok<Page<BulletinHeading>>, ProblemHttpResult>> Handle(
        [FromQuery] string? state, [FromQuery] string? q, [FromQuery] string? sort, DisseminationDbContext db, PageRequest page,
        CancellationToken ct)
    {
        var errors = new FieldErrors();
        var wanted = errors.Code<BulletinState>("state", state);
        errors.MaxLength("q", q, MaxTextLength);
        var order = Sort.Of(sort, errors, "changed");
        if (errors.Any)
            return Problems.Invalid(errors);

        var bulletins = db.Bulletins.AsNoTracking().Include(bulletin => bulletin.Lessons).AsQueryable();
        if (wanted is { } known)
            bulletins = bulletins.In(known);
        if (!string.IsNullOrWhiteSpace(q))
            bulletins = bulletins.Where(bulletin => EF.Functions.Like(bulletin.Title, LikePattern.Containing(q), LikePattern.Escape));
        return TypedResults.Ok(await bulletins.PageAsync(
            page, bulletin => bulletin.ChangedAt, bulletin => bulletin.Id, bulletin => bulletin.ToSummary(), ct,
            order.Ascending));
    }

    /// <summary><see cref="Bulletin.State"/> as a question to the database.</summary>
    static IQueryable<Bulletin> In(this IQueryable<Bulletin> bulletins, BulletinState state) => state switch
    {
        BulletinState.Withdrawn => bulletins.Where(bulletin => bulletin.WithdrawnAt != null),
        BulletinState.Issued => bulletins.Where(bulletin => bulletin.IssuedAt != null && bulletin.WithdrawnAt == null),
        BulletinState.Scheduled => bulletins.Where(bulletin =>
            bulletin.ScheduledFor != null && bulletin.ApprovedAt != null && bulletin.IssuedAt == null),
        BulletinState.Approved => bulletins.Where(bulletin =>
            bulletin.ScheduledFor == null && bulletin.ApprovedAt != null && bulletin.IssuedAt == null),
        BulletinState.AwaitingApproval => bulletins.Where(bulletin =>
            bulletin.ApprovalAskedAt != null && bulletin.ApprovedAt == null && bulletin.IssuedAt == null),
        _ => bulletins.Where(bulletin => bulletin.ApprovalAskedAt == null && bulletin.ApprovedAt == null && bulletin.IssuedAt == null),
    };
}
