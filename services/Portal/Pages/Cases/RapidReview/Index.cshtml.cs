using Microsoft.AspNetCore.Authorization;
using Safeguarding.Client;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases.RapidReview;

/// <summary>The rapid review's workspace: what is written, what is missing, who has signed.</summary>
[Authorize(Policies.CaseReader)]
public class WorkspacePage(LocalInquiriesClient inquiries, AreaRegister areas, CurrentUser person) : InquiryPage(inquiries, areas, person)
{
    public IReadOnlyList<PartnerSignature> Signatures => PartnerSignature.Of(Inquiry);

    public int Missing => Inquiry.MissingBeforeSigning.Count;

    public bool HasSigned => Signatures.Any(signed => signed.Agency == Person.Agency && signed.Current is not null);

    public void OnGet()
    {
    }

    public static string Status(InquirySection section) =>
        section.Text.Length > 0 ? "Written" : section.Required ? "Not started" : "Optional";

    public static string? Colour(InquirySection section) => section.Text.Length == 0 && section.Required ? "blue" : null;

    public static string Hint(InquirySection section) => section is { ChangedAt: { } at, ChangedByAgency: { } by }
        ? $"Last changed on {Dates.WithTime(at)}. By: {Words.For(by)}"
        : section.Hint;
}
