using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

static class InquiryQueries
{
    public static IQueryable<NationalInquiry> WithParts(this IQueryable<NationalInquiry> inquiries) => inquiries
        .Include(inquiry => inquiry.Cases).ThenInclude(covered => covered.Case!.Conflicts)
        .Include(inquiry => inquiry.Cases).ThenInclude(covered => covered.Case!.Access!.Readers)
        .Include(inquiry => inquiry.Publication).AsSplitQuery();

    /// <summary>Those that are public, or on a case that is open to the person.</summary>
    public static IQueryable<NationalInquiry> OpenTo(
        this IQueryable<NationalInquiry> inquiries, CurrentUser person, NationalPanelDbContext db)
    {
        var open = db.Cases.OpenTo(person).Select(panelCase => panelCase.Id);
        return inquiries.Where(inquiry =>
            inquiry.Publication != null || inquiry.Cases.Any(covered => open.Contains(covered.CaseId)));
    }

    public static async Task<NationalInquiryDetails> ToContractAsync(
        this NationalPanelDbContext db, NationalInquiry inquiry, CurrentUser reader, AreaRegister areas, DateTime now,
        CancellationToken ct) =>
        inquiry.ToContract(await db.LessonsOfAsync(inquiry.Id, ct), reader, areas, now);
}
