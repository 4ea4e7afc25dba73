using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases.RapidReview;

/// <summary>The area's own decision: every local criterion in force answered, then what follows in the partners' judgement.</summary>
[Authorize(Policies.CaseReader)]
public class DecisionPage(LocalInquiriesClient inquiries, AreaRegister areas, CurrentUser person) : InquiryPage(inquiries, areas, person)
{
    public static readonly IReadOnlyList<Choice> PracticeReviewChoices =
        [new("True", "Yes, carry out a practice review"), new("False", "No, the rapid review has found what can be learned")];

    public static readonly IReadOnlyList<Choice> NationalIssueChoices = [new("True", "Yes"), new("False", "No")];

    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    /// <summary>The criteria in force; null in the first minute of a platform, before they have arrived.</summary>
    public CriteriaInForce? Criteria { get; private set; }

    public bool IsStale { get; private set; }

    public bool VoidsSignatures => Inquiry.Signatures.Any(signature => !signature.Voided);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Criteria = (await Inquiries.CriteriaAsync(ct)).Value;
        if (Criteria is not null)
            Form = DecisionForm.Of(Inquiry.Decision, Criteria);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await Inquiries.DecideAsync(Inquiry.Id, Form.ToRequest(), Form.Version, ct);
        if (answer.Refusal is null)
            return LocalRedirect($"{RapidReviewAddress}?done={WorkspacePage.Decision}");

        // The form holds all that was typed; what the fields were sent with may belong to other criteria and another version.
        ModelState.Clear();
        Criteria = (await Inquiries.CriteriaAsync(ct)).Value;
        if (Criteria is not null && !Form.Fits(Criteria))
            AskAnew(Criteria);
        else
            ModelState.Add(answer.Refusal, Say, FieldOf);
        if (answer.Refusal.IsStale && await ReadAsync(ct))
            (IsStale, Form.Version) = (true, Inquiry.Decision.Version);
        return Page();
    }

    void AskAnew(CriteriaInForce criteria)
    {
        Form.Answers = [.. criteria.LocalCriteria.Select(criterion => CriterionForm.Of(criterion.Code, null))];
        ModelState.AddModelError("", "New criteria came into force while you were writing. Answer them, then save again.");
    }

    // answers[1].reason is Form.Answers[1].Reason.
    static string FieldOf(string path) =>
        $"{nameof(Form)}.{string.Join('.', path.Split('.').Select(part => char.ToUpperInvariant(part[0]) + part[1..]))}";

    static string? Say(string field, string code)
    {
        var place = field.StartsWith($"{nameof(Form)}.{nameof(Form.Answers)}[", StringComparison.Ordinal)
            && field.Split('[', ']') is [_, var index, ..]
            ? int.Parse(index, System.Globalization.CultureInfo.InvariantCulture) + 1
            : 0;
        return (field.Split('.')[^1], code) switch
        {
            (nameof(CriterionForm.Answer), _) => $"Criterion {place}: select whether it is met",
            (nameof(CriterionForm.Reason), "too-long") => $"Criterion {place}: the reason must be 4,000 characters or fewer",
            (nameof(CriterionForm.Reason), _) => $"Criterion {place}: enter the reason",
            (nameof(DecisionForm.PracticeReview), _) => "Select whether a practice review is to be carried out",
            (nameof(DecisionForm.Rationale), "too-long") => "The reasons for the decision must be 10,000 characters or fewer",
            (nameof(DecisionForm.Rationale), _) => "Enter the reasons for the decision",
            (nameof(DecisionForm.NationalIssueRaised), _) => "Select whether a national issue is raised",
            (nameof(DecisionForm.NationalIssueReason), "too-long") => "The reason about a national issue must be 4,000 characters or fewer",
            (nameof(DecisionForm.NationalIssueReason), _) => "Enter why a national issue is raised or not",
            _ => null,
        };
    }
}
