using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.NationalPanel.Features;

/// <summary>What a decision must hold, and when it cannot be made. No answer to a criterion forces or forbids an outcome.</summary>
static class DecisionRules
{
    const int TextLength = 4_000;

    public static FieldErrors Check(RecordDecisionRequest request, CriteriaSet inForce)
    {
        var errors = new FieldErrors();
        errors.Required("outcome", request.Outcome);
        errors.MaxLength("commentToArea", request.CommentToArea, TextLength);
        errors.MaxLength("publicReason", request.PublicReason, TextLength);
        if (NeedsComment(request.Outcome))
            errors.Required("commentToArea", request.CommentToArea);
        if (errors.Required("criteriaVersion", request.CriteriaVersion) && request.CriteriaVersion != inForce.Number)
            errors.Add("criteriaVersion", "not-in-force", $"Version {inForce.Number} is in force today.");
        if (errors.Required("considerations", request.Considerations))
            Considerations(errors, request.Considerations!, [.. inForce.Of(CriteriaList.National).Select(criterion => criterion.Code)]);
        return errors;
    }

    static void Considerations(FieldErrors errors, IReadOnlyList<ConsiderationRequest?> given, IReadOnlyList<string> codes)
    {
        var seen = new HashSet<string>();
        for (var index = 0; index < given.Count; index++)
        {
            var path = $"considerations[{index}]";
            if (!errors.Required(path, given[index]))
                continue;
            var entry = given[index]!;
            errors.Required($"{path}.answer", entry.Answer);
            errors.Text($"{path}.reason", entry.Reason, TextLength);
            if (!errors.Required($"{path}.code", entry.Code))
                continue;
            errors.OneOf($"{path}.code", entry.Code, codes);
            if (!seen.Add(entry.Code!))
                errors.Repeated($"{path}.code", "This criterion is answered already.");
        }

        foreach (var missing in codes.Where(code => !seen.Contains(code)))
            errors.MissingCriterion("considerations", missing);
    }

    /// <summary>What is known of the case and stands against the outcome.</summary>
    public static ProblemHttpResult? Conflict(PanelCase panelCase, PanelOutcome outcome)
    {
        if (panelCase.State == CaseState.Withdrawn)
            return Problems.Conflict("case-withdrawn", "The notification was withdrawn; nothing more is decided on its case.");
        if (panelCase.State == CaseState.Deescalated)
            return Problems.Conflict("case-deescalated", "The notification was de-escalated; nothing more is decided on its case.");
        if (panelCase.LeadingNotificationId is not null)
            return Problems.Conflict("case-set-aside", "Another notification of the same incident leads; decide on its case.");
        if (panelCase.State == CaseState.SetAside)
            return Problems.Conflict("case-set-aside", "The notification as amended is outside the panel's remit; nothing is decided.");
        if (RecommendationAnswered(outcome) is not { } recommended)
            return null;
        if (panelCase.LatestRapidReview is not { } review)
            return Problems.Conflict("rapid-review-awaited",
                "To agree or disagree with the area its rapid review is needed, which has not arrived.");
        return review.RecommendsPracticeReview == recommended ? null : Problems.Conflict("outcome-contradicts-rapid-review",
            $"Version {review.Version} of the rapid review recommends {(review.RecommendsPracticeReview ? "a" : "no")} practice review.");
    }

    // The four outcomes that answer the area's own decision say by their name what that decision was.
    static bool? RecommendationAnswered(PanelOutcome outcome) => outcome switch
    {
        PanelOutcome.AgreePracticeReview or PanelOutcome.AdviseNoPracticeReview => true,
        PanelOutcome.AgreeNoPracticeReview or PanelOutcome.AdvisePracticeReview => false,
        _ => null,
    };

    // Advice against the area's decision, or a question, is nothing without its words.
    static bool NeedsComment(PanelOutcome? outcome) => outcome is PanelOutcome.AdvisePracticeReview
        or PanelOutcome.AdviseNoPracticeReview or PanelOutcome.MoreInformationNeeded;
}
