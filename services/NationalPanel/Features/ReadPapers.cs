using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.NationalPanel.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>A member says that they have read the papers of cases on an agenda, which then wait for them no more.</summary>
public static class ReadPapers
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/meetings/{id:guid}/readings", Handle).RequireAuthorization(Policies.PanelMember).WithName(nameof(ReadPapers));

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, ReadPapersRequest request, NationalPanelDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        if (MeetingRules.CheckCount(request.CaseIds) is { Any: true } wrong)
            return Problems.Invalid(wrong);
        var (asked, now) = (request.CaseIds!, clock.GetUtcNow().UtcDateTime);
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<NoContent, ProblemHttpResult>> SaveAsync()
        {
            if (await db.Meetings.WithReadingsOf(user).SingleOrDefaultAsync(known => known.Id == id, ct) is not { } meeting)
                return Problems.NotFound();
            var open = await db.Cases.OpenTo(user).Where(known => asked.Contains(known.Id)).Select(known => known.Id).ToListAsync(ct);
            var listed = meeting.Agenda.FindAll(entry => open.Contains(entry.CaseId));
            if (MeetingRules.CheckCases(asked, [.. listed.Select(entry => entry.CaseId)]) is { Any: true } broken)
                return Problems.Invalid(broken);

            // What was read before is done, as by the second of two clicks.
            var unread = listed.FindAll(entry => entry.Readings.Count == 0);
            if (unread.Count > 0)
            {
                unread.ForEach(entry => Read(db, entry, user, now));
                db.Audit(user, "PapersRead", nameof(Meeting), id, $"papers of {unread.Count} cases", now);
                await db.SaveChangesAsync(ct);
            }

            return TypedResults.NoContent();
        }
    }

    static void Read(NationalPanelDbContext db, AgendaEntry entry, CurrentUser user, DateTime now)
    {
        entry.Readings.Add(new PaperReading
        {
            MeetingId = entry.MeetingId,
            CaseId = entry.CaseId,
            PersonId = user.Id,
            PersonName = user.Name,
            ReadAt = now,
        });
        db.Publish(CaseNotices.Read(entry, user, now), now);
    }
}
