using Microsoft.AspNetCore.Mvc.ModelBinding;
using Safeguarding.Client;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>What the service found wrong with a decision, in words and beside its fields.</summary>
static class DecisionErrors
{
    const string Outcome = "Form.Outcome";
    const string Comment = "Form.CommentToArea";

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
        ("", _) => "The criteria have changed since you opened the page. "
            + "Read the considerations again and answer them against the version below",
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
