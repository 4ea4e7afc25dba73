using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Features;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Model;

/// <summary>What is shown with a case and does not belong to it.</summary>
sealed record CaseContext(IReadOnlyList<CriteriaSet> Criteria, IReadOnlyList<PanelCase> LinkedCases, IReadOnlyList<LibraryLesson> Lessons,
    IReadOnlyList<Meeting> Meetings, IReadOnlyList<PanelCase> SameIncident, bool LeadIsClosed, CurrentUser Reader)
{
    public static async Task<CaseContext> OfAsync(
        PanelCase panelCase, NationalPanelDbContext db, CurrentUser reader, CancellationToken ct)
    {
        var linkedFromOthers = await db.Set<CaseLink>().Where(link => link.LinkedCaseId == panelCase.Id)
            .Select(link => link.CaseId).ToListAsync(ct);
        var linked = panelCase.Links.Select(link => link.LinkedCaseId).Union(linkedFromOthers).ToList();
        var sameIncident = await db.Cases.OpenTo(reader).AsNoTracking().OrderBy(other => other.SentAt)
            .Where(other => other.NotificationId == panelCase.LeadingNotificationId
                || other.LeadingNotificationId == panelCase.NotificationId).ToListAsync(ct);
        return new CaseContext(
            await db.CriteriaOfAsync(panelCase.Decisions, ct),
            linked.Count == 0 ? [] : await db.Cases.OpenTo(reader).AsNoTracking().Where(other => linked.Contains(other.Id))
                .OrderBy(other => other.Id).ToListAsync(ct),
            panelCase.PracticeReview.InquiryId is { } inquiry ? await db.LessonsOfAsync(inquiry, ct) : [],
            await db.Meetings.AsNoTracking().WithPlaces()
                .Where(meeting => meeting.Agenda.Any(entry => entry.CaseId == panelCase.Id))
                .OrderBy(meeting => meeting.HeldOn).ToListAsync(ct),
            sameIncident,
            await LeadIsClosedAsync(panelCase.LeadingNotificationId, sameIncident, db, ct),
            reader);
    }

    // There is such a case, but not for the reader. One whose notification has not arrived is closed to nobody.
    static async Task<bool> LeadIsClosedAsync(
        Guid? leading, List<PanelCase> open, NationalPanelDbContext db, CancellationToken ct) =>
        leading is not null && !open.Exists(other => other.NotificationId == leading)
        && await db.Cases.AnyAsync(other => other.NotificationId == leading && other.State != CaseState.AwaitingNotification, ct);
}
