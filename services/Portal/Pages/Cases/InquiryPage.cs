using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>
/// A page of one case's local inquiry. The inquiry is there before any handler runs; where there is none for this person (yet), the case's
/// own page says why.
/// </summary>
public abstract class InquiryPage(LocalInquiriesClient inquiries, AreaRegister areas, CurrentUser person) : RecordPage<InquiryDetails>
{
    [FromRoute]
    public Guid NotificationId { get; set; }

    public InquiryDetails Inquiry => Record;

    public string CaseAddress => $"/cases/{NotificationId}";

    public string RapidReviewAddress => $"{CaseAddress}/rapid-review";

    public string PracticeReviewAddress => $"{CaseAddress}/practice-review";

    /// <summary>The person works for one of the inquiry's own three partners; the panel only reads.</summary>
    public bool IsPartner => person.IsAreaPartner && areas.ServedBy(person.AreaCodes).Contains(Inquiry.GivenToAreaCode ?? Inquiry.AreaCode);

    /// <summary>The rapid review can still be changed, and this person may.</summary>
    public bool CanWrite => IsPartner && Inquiry.State == InquiryState.RapidReview;

    public string AreaName => areas.Find(Inquiry.AreaCode)?.Name ?? Inquiry.AreaCode;

    protected LocalInquiriesClient Inquiries => inquiries;

    protected CurrentUser Person => person;

    protected override Task<InquiryDetails?> FindAsync(CancellationToken ct) => inquiries.OfNotificationAsync(NotificationId, ct);

    protected override Task<IActionResult> GoneAsync(CancellationToken ct) => Task.FromResult<IActionResult>(LocalRedirect(CaseAddress));
}
