using Microsoft.AspNetCore.Mvc.ModelBinding;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>What is missing in a decision before it is checked, and what the service found wrong, beside their fields.</summary>
static class DecisionRules
{
    const string Outcome = "Form.Outcome";
    const string Comment = "Form.CommentToArea";

    public static void Check(this ModelStateDictionary state, DecisionForm form)
    {
        var outcome = Codes.Parse<PanelOutcome>(form.Outcome);
        if (outcome is null)
            state.AddModelError(Outcome, Say(Outcome, "required"));
        foreach (var (index, given) in form.Considerations.Index())
        {
            if (Codes.Parse<CriterionAnswer>(given.Answer) is null)
                state.AddModelError($"Form.Considerations[{index}].Answer", Say($"Form.Considerations[{index}].Answer", "required"));
            if (string.IsNullOrWhiteSpace(given.Reason))
                state.AddModelError($"Form.Considerations[{index}].Reason", Say($"Form.Considerations[{index}].Reason", "required"));
        }

        if (outcome is PanelOutcome.AdvisePracticeReview or PanelOutcome.AdviseNoPracticeReview or PanelOutcome.MoreInformationNeeded
            && string.IsNullOrWhiteSpace(form.CommentToArea))
            state.AddModelError(Comment, Say(Comment, "required"));
    }

    public static void AddDecision(this ModelStateDictionary state, Refusal refusal)
    {
        // What stands against an outcome is said beside the outcomes.
        if (refusal is { Status: 409, Errors: null })
            state.AddModelError(Outcome, refusal.Detail ?? "This outcome does not fit the case.");
        else
            state.Add(refusal, Say, path => path == "criteriaVersion" ? "" : $"Form.{Capitals(path)}");
    }

    static string Capitals(string path) => string.Join('.', path.Split('.').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    static string Say(string field, string code) => (field, code) switch
    {
        ("", _) => "The criteria have changed since you opened the page. Read the considerations again and answer them against the version below",
        (Outcome, _) => "Select what the panel decided",
        (Comment, "required") => "Enter a comment to the area: this outcome needs one",
        (_, "too-long") => $"{Noun(field)} must be 4,000 characters or fewer",
        _ when field.EndsWith(".Answer", StringComparison.Ordinal) => $"{Noun(field)}: select met, not met or unclear",
        _ => $"{Noun(field)}: enter the reason",
    };

    static string Noun(string field) => field switch
    {
        Comment => "Comment to the area",
        "Form.PublicReason" => "Public reason",
        _ => $"Consideration {int.Parse(field.Split('[', ']') is [_, var place, ..] ? place : "0", null) + 1}",
    };
}
