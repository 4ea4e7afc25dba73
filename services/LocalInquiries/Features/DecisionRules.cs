using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.LocalInquiries.Features;

/// <summary>A decision answers every consideration in force, each once and with its reason. What follows from them people say.</summary>
static class DecisionRules
{
    const int ReasonLength = 4_000;
    const int RationaleLength = 10_000;

    public static FieldErrors Check(DecideRequest request, AdoptedCriteria criteria)
    {
        var errors = new FieldErrors();
        errors.Required("practiceReview", request.PracticeReview);
        errors.Required("nationalIssueRaised", request.NationalIssueRaised);
        errors.Text("nationalIssueReason", request.NationalIssueReason, ReasonLength);
        errors.Text("rationale", request.Rationale, RationaleLength);
        if (errors.Required("answers", request.Answers))
            Answers(errors, request.Answers!, [.. criteria.Criteria.Select(criterion => criterion.Code)]);
        return errors;
    }

    static void Answers(FieldErrors errors, IReadOnlyList<AnswerCriterionRequest?> answers, IReadOnlyList<string> codes)
    {
        var answered = new HashSet<string>();
        for (var index = 0; index < answers.Count; index++)
        {
            var path = $"answers[{index}]";
            if (!errors.Required(path, answers[index]))
                continue;

            var answer = answers[index]!;
            errors.Required($"{path}.answer", answer.Answer);
            errors.Text($"{path}.reason", answer.Reason, ReasonLength);
            if (!errors.Required($"{path}.code", answer.Code))
                continue;
            errors.OneOf($"{path}.code", answer.Code, codes);
            if (!answered.Add(answer.Code!))
                errors.Repeated($"{path}.code", "This consideration is answered twice.");
        }

        foreach (var missing in codes.Except(answered))
            errors.MissingCriterion("answers", missing);
    }
}
