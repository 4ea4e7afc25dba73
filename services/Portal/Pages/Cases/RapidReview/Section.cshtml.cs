using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases.RapidReview;

/// <summary>One section: written by the partners while the rapid review is open, read by the panel and after it was sent.</summary>
[Authorize(Policies.CaseReader)]
public class SectionPage(LocalInquiriesClient inquiries, AreaRegister areas, CurrentUser person) : InquiryPage(inquiries, areas, person)
{
    [FromRoute]
    public string Key { get; set; } = "";

    [BindProperty]
    public string? Text { get; set; }

    public InquirySection Section => Inquiry.Sections.Single(section => section.Key == Key);

    /// <summary>Someone else has saved meanwhile: both texts are shown.</summary>
    public bool IsStale { get; private set; }

    public bool VoidsSignatures => Inquiry.Signatures.Any(signature => !signature.Voided);

    protected override bool IsThere => Inquiry.Sections.Any(section => section.Key == Key);

    public void OnGet() => Text = Section.Text;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        // Browsers send a line break as two characters; the same text must not count as a change.
        var answer = await Inquiries.WriteAsync(Inquiry.Id, Key, Text?.ReplaceLineEndings("\n") ?? "", Version, ct);
        if (answer.Refusal is null)
            return LocalRedirect($"{RapidReviewAddress}?done={Uri.EscapeDataString(Key)}");

        ModelState.Add(answer.Refusal, (_, code) =>
            code == "too-long" ? $"{Section.Title} must be {Section.MaxLength:N0} characters or fewer" : null);
        if (answer.Refusal.IsStale && await ReadAsync(ct))
        {
            IsStale = true;
            StandOn(Section.Version);
        }

        return Page();
    }

    // Each section has a version of its own.
    protected override int VersionOf(InquiryDetails record) => Section.Version;
}
