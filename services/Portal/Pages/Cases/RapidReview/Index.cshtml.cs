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
    public const string Decision = "decision";
    public const string Signature = "signature";

    // What was done is the key of a section that was saved, or one of the two.
    public override string? Banner => (Done, Inquiry.State) switch
    {
        (Decision, InquiryState.RapidReview) => "The decision was saved",
        (Signature, InquiryState.Submitted) => "You signed. All three signatures are there, and the rapid review was sent to the panel.",
        (Signature, InquiryState.RapidReview) when HasSigned => $"You signed version {Inquiry.ContentVersion}",
        (_, InquiryState.RapidReview) when Inquiry.Sections.FirstOrDefault(section => section.Key == Done) is { } saved =>
            $"Saved: {saved.Title}",
        _ => null,
    };

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
