using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

static class InquiryViews
{
    public static IQueryable<NationalInquiry> WithParts(this IQueryable<NationalInquiry> inquiries) => inquiries
        .Include(inquiry => inquiry.Cases).ThenInclude(covered => covered.Case)
        .Include(inquiry => inquiry.Publication);

    public static async Task<NationalInquiryDetails> ShowAsync(
        this NationalPanelDbContext db, NationalInquiry inquiry, AreaRegister areas, DateTime now, CancellationToken ct) => new()
        {
            Id = inquiry.Id,
            Version = inquiry.Version,
            Kind = inquiry.Kind,
            Title = inquiry.Title,
            State = StateOf(inquiry),
            CaseIds = CasesOf(inquiry),
            Cases = [.. inquiry.Cases.OrderBy(covered => covered.CaseId).Select(covered => CaseViews.Reference(covered.Case!, areas))],
            OpenedAt = inquiry.OpenedAt,
            DueOn = inquiry.DueOn,
            Overdue = IsOverdue(inquiry, LondonTime.DateOf(now)),
            PublishedAt = inquiry.Publication?.PublishedAt,
            Report = inquiry.Publication?.Report,
            AvailableUntil = inquiry.Publication?.AvailableUntil,
            Lessons = await db.LessonsOfAsync(inquiry.Id, ct),
        };

    public static NationalInquirySummary Summary(NationalInquiry inquiry, DateOnly today) => new()
    {
        Id = inquiry.Id,
        Kind = inquiry.Kind,
        Title = inquiry.Title,
        State = StateOf(inquiry),
        CaseIds = CasesOf(inquiry),
        OpenedAt = inquiry.OpenedAt,
        DueOn = inquiry.DueOn,
        Overdue = IsOverdue(inquiry, today),
        PublishedAt = inquiry.Publication?.PublishedAt,
    };

    static InquiryState StateOf(NationalInquiry inquiry) => inquiry.Publication is null ? InquiryState.Open : InquiryState.Published;

    static IReadOnlyList<Guid> CasesOf(NationalInquiry inquiry) => [.. inquiry.Cases.Select(covered => covered.CaseId).Order()];

    static bool IsOverdue(NationalInquiry inquiry, DateOnly today) => inquiry.Publication is null && inquiry.DueOn < today;
}
