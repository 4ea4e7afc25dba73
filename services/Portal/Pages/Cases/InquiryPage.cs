using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>
/// A page of one case's local inquiry. The inquiry is there before any handler runs; where there is none for this person (yet), the case's
/// own page says why.
/// </summary>
public abstract class InquiryPage(LocalInquiriesClient inquiries, AreaRegister areas, CurrentUser person) : PageModel
{
    [FromRoute]
    public Guid NotificationId { get; set; }

    public InquiryDetails Inquiry { get; private set; } = null!;

    public string CaseAddress => $"/cases/{NotificationId}";

    public string RapidReviewAddress => $"{CaseAddress}/rapid-review";

    public string PracticeReviewAddress => $"{CaseAddress}/practice-review";

    /// <summary>The person works for one of the inquiry's own three partners; the panel only reads.</summary>
    public bool IsPartner => person is { IsAreaPartner: true, AreaCode: { } own } && areas.ServedBy(own).Contains(Inquiry.AreaCode);

    /// <summary>The rapid review can still be changed, and this person may.</summary>
    public bool CanWrite => IsPartner && Inquiry.State == InquiryState.RapidReview;

    public string AreaName => areas.Find(Inquiry.AreaCode)?.Name ?? Inquiry.AreaCode;

    /// <summary>Whether the inquiry has what the page is about.</summary>
    protected virtual bool IsThere => true;

    protected LocalInquiriesClient Inquiries => inquiries;

    protected CurrentUser Person => person;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await ReadAsync(context.HttpContext.RequestAborted))
            context.Result = LocalRedirect(CaseAddress);
        else if (!IsThere)
            context.Result = NotFound();
        else
            await next();
    }

    /// <summary>Reads it again after a change that was refused; whether it is still there.</summary>
    protected async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (await inquiries.OfNotificationAsync(NotificationId, ct) is not { } found)
            return false;
        Inquiry = found;
        return true;
    }
}
