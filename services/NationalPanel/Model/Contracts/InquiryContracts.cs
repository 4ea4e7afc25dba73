using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Model;

/// <summary>A national inquiry as the API answers it.</summary>
static class InquiryContracts
{
    public static NationalInquiryDetails ToContract(
        this NationalInquiry inquiry, IReadOnlyList<LibraryLesson> lessons, AreaRegister areas, DateTime now) => new()
        {
            Id = inquiry.Id,
            Version = inquiry.Version,
            Kind = inquiry.Kind,
            Title = inquiry.Title,
            State = StateOf(inquiry),
            CaseIds = CasesOf(inquiry),
            Cases = [.. inquiry.Cases.OrderBy(covered => covered.CaseId).Select(covered => covered.Case!.ToReference(areas))],
            OpenedAt = inquiry.OpenedAt,
            DueOn = inquiry.DueOn,
            Overdue = IsOverdue(inquiry, LondonTime.DateOf(now)),
            PublishedAt = inquiry.Publication?.PublishedAt,
            Report = inquiry.Publication?.Report,
            AvailableUntil = inquiry.Publication?.AvailableUntil,
            Lessons = lessons,
        };

    public static NationalInquirySummary ToSummary(this NationalInquiry inquiry, DateOnly today) => new()
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
