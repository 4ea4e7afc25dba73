using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Portal.Publication;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases.PracticeReview;

/// <summary>
/// Writes the report, shows it as the public will see it, publishes it. What is written travels with the page from step to step, so that
/// nothing is lost by going back; sent twice it is published once.
/// </summary>
// A report of 100 lessons has more fields than a form may have otherwise.
[Authorize(Policies.AreaPartner), RequestFormLimits(ValueCountLimit = 20_000)]
public class PublishPage(LocalInquiriesClient inquiries, AreaRegister areas, CurrentUser person)
    : InquiryPage(inquiries, areas, person)
{
    public static readonly IReadOnlyList<Choice> AreaNamedChoices =
    [
        new("True", "Yes"),
        new("False", "No", "Where naming it would let people recognise a child"),
    ];

    [BindProperty]
    public ReportForm Report { get; set; } = new();

    [BindProperty]
    public bool? AreaNamed { get; set; }

    /// <summary>Nothing is wrong: the person reads it as the public will.</summary>
    public bool Previews { get; private set; }

    public PublishPracticeReviewRequest Written => Report.To<PublishPracticeReviewRequest>() with { AreaNamed = AreaNamed };

    protected override bool IsThere => IsPartner && Inquiry.PracticeReview is not null;

    public IActionResult OnGet(int lessons = 1, int recommendations = 0)
    {
        if (Inquiry.State != InquiryState.PracticeReview)
            return LocalRedirect(PracticeReviewAddress);
        Report = ReportForm.New(lessons, recommendations);
        return Page();
    }

    /// <param name="edit">Adds or removes an entry.</param>
    /// <param name="step"><c>publish</c> or <c>change</c>, from the page that shows the report; without one it is checked.</param>
    public async Task<IActionResult> OnPostAsync(string? edit, string? step, CancellationToken ct)
    {
        if (Report.Edit(edit))
        {
            // Entries have moved, and with them the names of their fields.
            ModelState.Clear();
            return Page();
        }

        if (step == "publish")
            return await PublishAsync(ct);
        if (step is null)
            Previews = await CheckAsync(ct);
        return Page();
    }

    async Task<bool> CheckAsync(CancellationToken ct)
    {
        if ((await Inquiries.CheckPublicationAsync(Inquiry.Id, Written, ct)).Refusal is { } refusal)
            ModelState.AddReport(refusal, Report);
        // The service takes an area that nobody spoke of for one that is named.
        if (AreaNamed is null)
            ModelState.AddModelError(nameof(AreaNamed), "Select whether the area is named");
        return ModelState.IsValid;
    }

    async Task<IActionResult> PublishAsync(CancellationToken ct)
    {
        var answer = await Inquiries.PublishAsync(Inquiry.Id, Written, ct);
        if (answer.Refusal is null)
            return LocalRedirect($"{PracticeReviewAddress}?done=published");

        ModelState.AddReport(answer.Refusal, Report);
        return Page();
    }
}
