using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Model;

/// <summary>A national inquiry as the API answers it.</summary>
static class InquiryContracts
{
    public static NationalInquiryDetails ToContract(
        this NationalInquiry inquiry, IReadOnlyList<LibraryLesson> lessons, CurrentUser reader, AreaRegister areas, DateTime now) => new()
        {
            Id = inquiry.Id,
            Version = inquiry.Version,
            Kind = inquiry.Kind,
            Title = inquiry.Title,
            State = StateOf(inquiry),
            CaseIds = CasesOf(inquiry, reader),
            Cases = [.. inquiry.OpenTo(reader).Select(panelCase => panelCase.ToReference(areas))],
            OpenedAt = inquiry.OpenedAt,
            DueOn = inquiry.DueOn,
            Overdue = IsOverdue(inquiry, LondonTime.DateOf(now)),
            PublishedAt = inquiry.Publication?.PublishedAt,
            Report = inquiry.Publication?.Report,
            AvailableUntil = inquiry.Publication?.AvailableUntil,
            Lessons = lessons,
        };

    public static NationalInquirySummary ToSummary(this NationalInquiry inquiry, CurrentUser reader, DateOnly today) => new()
    {
        Id = inquiry.Id,
        Kind = inquiry.Kind,
        Title = inquiry.Title,
        State = StateOf(inquiry),
        CaseIds = CasesOf(inquiry, reader),
        OpenedAt = inquiry.OpenedAt,
        DueOn = inquiry.DueOn,
        Overdue = IsOverdue(inquiry, today),
        PublishedAt = inquiry.Publication?.PublishedAt,
    };

    static InquiryState StateOf(NationalInquiry inquiry) => inquiry.Publication is null ? InquiryState.Open : InquiryState.Published;

    static IReadOnlyList<Guid> CasesOf(NationalInquiry inquiry, CurrentUser reader) =>
        [.. inquiry.OpenTo(reader).Select(panelCase => panelCase.Id)];

    // A case that is closed to the reader is not there for them here either.
    static IEnumerable<PanelCase> OpenTo(this NationalInquiry inquiry, CurrentUser reader) =>
        inquiry.Cases.Select(covered => covered.Case!).Where(panelCase => !panelCase.IsClosedTo(reader)).OrderBy(panelCase => panelCase.Id);

    static bool IsOverdue(NationalInquiry inquiry, DateOnly today) => inquiry.Publication is null && inquiry.DueOn < today;
}
