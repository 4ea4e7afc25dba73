using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases.RapidReview;

/// <summary>
/// The whole rapid review on one page, to read, to print and to sign: the signature is under exactly the version that was shown.
/// </summary>
[Authorize(Policies.CaseReader)]
public class SignPage(LocalInquiriesClient inquiries, AreaRegister areas, CurrentUser person) : InquiryPage(inquiries, areas, person)
{
    [BindProperty]
    public int ContentVersion { get; set; }

    public IReadOnlyList<PartnerSignature> Signatures => PartnerSignature.Of(Inquiry);

    public bool CanSign => CanWrite && Inquiry.MissingBeforeSigning.Count == 0
        && Signatures.Single(signed => signed.Agency == Person.Agency).Current is null;

    /// <summary>For whom the person signs.</summary>
    public string For => Words.For(Person.Agency!.Value);

    public string Name => Person.Name;

    /// <summary>With this signature all three are there, and the rapid review is sent.</summary>
    public bool IsLast => Signatures.Count(signed => signed.Current is null) == 1;

    /// <summary>What must be written before anyone can sign: its title and where.</summary>
    public IEnumerable<(string Title, string Href)> Missing => Inquiry.MissingBeforeSigning.Select(
        path => path.Split('.')[^1]).Select(key =>
        Inquiry.Sections.FirstOrDefault(section => section.Key == key) is { } section
            ? (section.Title, $"{RapidReviewAddress}/sections/{key}")
            : ("Decision", $"{RapidReviewAddress}/decision"));

    /// <summary>The panel's case, for a reader who comes from it.</summary>
    [FromQuery(Name = "case")]
    public Guid? PanelCase { get; set; }

    public string Back => PanelCase is { } panelCase && Person.IsPanel ? $"/panel/cases/{panelCase}" : RapidReviewAddress;

    public void OnGet() => ContentVersion = Inquiry.ContentVersion;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await Inquiries.SignAsync(Inquiry.Id, ContentVersion, ct);
        if (answer.Refusal is null)
            return LocalRedirect($"{RapidReviewAddress}?done={WorkspacePage.Signature}");

        ModelState.AddModelError("", answer.Refusal.IsStale
            ? "The rapid review was changed after you opened this page. Read the present version below before you sign it"
            : answer.Refusal.Detail ?? "The rapid review could not be signed");
        if (await ReadAsync(ct))
        {
            ModelState.Remove(nameof(ContentVersion));
            ContentVersion = Inquiry.ContentVersion;
        }

        return Page();
    }
}
