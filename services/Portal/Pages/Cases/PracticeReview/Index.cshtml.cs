using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases.PracticeReview;

/// <summary>The practice review: starting it, its clock, and what was published.</summary>
[Authorize(Policies.CaseReader)]
public class PracticeReviewPage(
    LocalInquiriesClient inquiries, AreaRegister areas, CurrentUser person) : InquiryPage(inquiries, areas, person)
{
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The area decided for one, or may change its mind now that the panel has answered.</summary>
    public bool CanStart => IsPartner && Inquiry.State == InquiryState.Submitted && (!ChangesDecision || Inquiry.Panel is not null);

    /// <summary>The area had decided against one, so that starting it needs a reason.</summary>
    public bool ChangesDecision => Inquiry.Decision.PracticeReview is not true;

    public override string? Banner => (Done, Inquiry.State) switch
    {
        ("started", InquiryState.PracticeReview) => "The practice review has started",
        ("published", InquiryState.Published) => "The report was published",
        _ => null,
    };

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await Inquiries.StartPracticeReviewAsync(Inquiry.Id, Reason?.ReplaceLineEndings("\n"), ct);
        if (answer.Refusal is null)
            return LocalRedirect($"{PracticeReviewAddress}?done=started");

        ModelState.Add(answer.Refusal, Say, _ => nameof(Reason));
        return Page();
    }

    static string Say(string field, string code) =>
        code == "too-long" ? "The reason must be 4,000 characters or fewer" : "Enter why the area changes its decision";
}
