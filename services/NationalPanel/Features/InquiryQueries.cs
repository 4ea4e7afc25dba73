using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.NationalPanel.Features;

static class InquiryQueries
{
    public static IQueryable<NationalInquiry> WithParts(this IQueryable<NationalInquiry> inquiries) => inquiries
        .Include(inquiry => inquiry.Cases).ThenInclude(covered => covered.Case)
        .Include(inquiry => inquiry.Publication);

    public static async Task<NationalInquiryDetails> ToContractAsync(
        this NationalPanelDbContext db, NationalInquiry inquiry, AreaRegister areas, DateTime now, CancellationToken ct) =>
        inquiry.ToContract(await db.LessonsOfAsync(inquiry.Id, ct), areas, now);
}
