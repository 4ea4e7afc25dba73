using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.NationalPanel.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

static class AgendaChanges
{
    /// <summary>With the next save; members are told what comes onto the agenda, and what goes asks for nothing any more.</summary>
    /// <param name="cases">The whole agenda.</param>
    /// <param name="known">Those that may be new to it.</param>
    public static void Arrange(
        this NationalPanelDbContext db, Meeting meeting, IReadOnlyList<Guid> cases, IReadOnlyList<PanelCase> known, CurrentUser user,
        DateTime now)
    {
        foreach (var gone in meeting.Agenda.Where(entry => !cases.Contains(entry.CaseId)))
            db.Publish(CaseNotices.OffAgenda(gone.CaseId, meeting.Id, now), now);
        foreach (var added in known.Where(panelCase => meeting.Agenda.All(entry => entry.CaseId != panelCase.Id)))
        {
            db.Publish(CaseNotices.OnAgenda(added, meeting, user, now), now);
            db.TakeUp(added, user, now);
        }
        meeting.Arrange(cases);
        db.Touch(meeting);
        db.Audit(user, "AgendaSet", nameof(Meeting), meeting.Id, $"agenda of {cases.Count} cases", now);
    }

    /// <summary>
    /// With the next save, when a case has new papers: whoever had read the old ones for a meeting to come is to read these. What was read
    /// for a meeting that was held stays on record.
    /// </summary>
    public static async Task ForgetReadingsAsync(this NationalPanelDbContext db, Guid caseId, CancellationToken ct)
    {
        var readings = await db.Meetings.Where(meeting => meeting.State == MeetingState.Planned)
            .SelectMany(meeting => meeting.Agenda).Where(entry => entry.CaseId == caseId)
            .SelectMany(entry => entry.Readings).ToListAsync(ct);
        db.RemoveRange(readings);
    }
}
