using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;

namespace Safeguarding.NationalPanel.Features;

/// <summary>What is shown with a case and does not belong to it.</summary>
sealed record CaseSurroundings(IReadOnlyList<CriteriaSet> Criteria, IReadOnlyList<Guid> LinkedCases, IReadOnlyList<LibraryLesson> Lessons)
{
    public static async Task<CaseSurroundings> OfAsync(PanelCase panelCase, NationalPanelDbContext db, CancellationToken ct)
    {
        var linkedFromOthers = await db.Set<CaseLink>().Where(link => link.LinkedCaseId == panelCase.Id)
            .Select(link => link.CaseId).ToListAsync(ct);
        return new CaseSurroundings(
            await db.CriteriaOfAsync(panelCase.Decisions, ct),
            [.. panelCase.Links.Select(link => link.LinkedCaseId).Union(linkedFromOthers).Order()],
            panelCase.PracticeReview.InquiryId is { } inquiry ? await db.LessonsOfAsync(inquiry, ct) : []);
    }
}
