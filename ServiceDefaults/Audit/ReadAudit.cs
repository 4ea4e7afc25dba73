using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults.Audit;

/// <summary>
/// Newest first (<c>sort=-occurred</c>), or oldest first (<c>sort=occurred</c>). Each page that is read is an entry itself: who watches the
/// watchers can be asked too.
/// </summary>
static class ReadAudit
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/audit", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Ok<Page<AuditRecord>>, ProblemHttpResult>> Handle(
        [AsParameters] Filter filter, string? sort, PageRequest page, DbContext db, IServiceProvider services, CurrentUser user,
            TimeProvider clock,
        CancellationToken ct)
    {
        var errors = new FieldErrors();
        var order = Sort.Of(sort, errors, "occurred");
        if (errors.Any)
            return Problems.Invalid(errors);

        // Services without cases have none.
        var cases = services.GetService<IAuditedCases>();
        var shown = await filter.Apply(db.Set<AuditEntry>().AsNoTracking(), cases)
            .PageAsync(page, entry => entry.OccurredAt, entry => entry.Id, entry => entry.ToContract(), ct, order.Ascending);
        if (cases is not null)
            shown = await NamedAsync(shown, cases, ct);
        db.Audit(user, "AuditRead", "Audit", filter.Subject ?? Guid.Empty, "read the audit", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(shown);
    }

    static async Task<Page<AuditRecord>> NamedAsync(Page<AuditRecord> page, IAuditedCases cases, CancellationToken ct)
    {
        var references = await cases.ReferencesAsync([.. page.Items.Select(row => row.SubjectId).Distinct()], ct);
        return page with
        {
            Items = [.. page.Items.Select(row =>
            row with { CaseReference = references.GetValueOrDefault(row.SubjectId) })]
        };
    }

    /// <summary>
    /// All exact but for a case's reference, which may be a part. Reads are what left everything as it was. From is the first instant that
    /// counts, to the first that does not.
    /// </summary>
    record struct Filter(
        Guid? Subject, string? Reference, string? Actor, string? Organisation, string? Action, bool? Reads,
        DateTimeOffset? From, DateTimeOffset? To)
    {
        public readonly IQueryable<AuditEntry> Apply(IQueryable<AuditEntry> entries, IAuditedCases? cases)
        {
            var (organisation, reads) = (Organisation, Reads);
            if (Reference is { Length: > 0 })
            {
                var records = cases?.RecordsOf(ReferencePattern.Of(Reference));
                entries = records is null ? entries.Where(_ => false) : entries.Where(entry => records.Contains(entry.SubjectId));
            }

            if (organisation is { Length: > 0 })
                entries = entries.Where(entry => entry.ActorOrganisation == organisation);
            if (reads is not null)
                entries = entries.Where(entry => entry.Action.EndsWith("Read") == reads);
            var (subject, actor, action, from, to) = (Subject, Actor, Action, From?.UtcDateTime, To?.UtcDateTime);
            if (subject is not null)
                entries = entries.Where(entry => entry.SubjectId == subject);
            if (actor is { Length: > 0 })
                entries = entries.Where(entry => entry.ActorId == actor);
            if (action is { Length: > 0 })
                entries = entries.Where(entry => entry.Action == action);
            if (from is not null)
                entries = entries.Where(entry => entry.OccurredAt >= from);
            return to is null ? entries : entries.Where(entry => entry.OccurredAt < to);
        }
    }
}
