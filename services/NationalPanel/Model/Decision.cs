using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Model;

/// <summary>One decision of the panel. Never changed, but for the remark that a later one replaced it.</summary>
public class Decision
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public PanelCase? Case { get; init; }

    public required int Number { get; init; }

    public required PanelOutcome Outcome { get; init; }

    public required int CriteriaVersion { get; init; }

    /// <summary>The rapid review that was before the panel; null for none.</summary>
    public required int? RapidReviewVersion { get; init; }

    public required string? CommentToArea { get; init; }

    public required string? PublicReason { get; init; }

    public required string RecordedById { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime DecidedAt { get; init; }

    /// <summary>
    /// Its id in the public register. Random: <see cref="Id"/> holds the moment, by which whoever knows the panel's day knows the case.
    /// </summary>
    public Guid PublicId { get; init; } = Guid.NewGuid();

    /// <summary>The date in London, by which the register is ordered.</summary>
    public required DateOnly DecidedOn { get; init; }

    public bool Revised { get; set; }

    public List<AnsweredCriterion> Considerations { get; } = [];

    public static Decision On(PanelCase panelCase, RecordDecisionRequest request, CurrentUser member, DateTime now)
    {
        var decision = new Decision
        {
            Id = Guid.CreateVersion7(),
            CaseId = panelCase.Id,
            Number = panelCase.Decisions.Count + 1,
            Outcome = request.Outcome!.Value,
            CriteriaVersion = request.CriteriaVersion!.Value,
            RapidReviewVersion = panelCase.ReceivedVersion > 0 ? panelCase.ReceivedVersion : null,
            CommentToArea = request.CommentToArea,
            PublicReason = request.PublicReason,
            RecordedById = member.Id,
            RecordedBy = member.Name,
            DecidedAt = now,
            DecidedOn = LondonTime.DateOf(now),
        };
        decision.Considerations.AddRange(request.Considerations!.Select(given => new AnsweredCriterion
        {
            DecisionId = decision.Id,
            Code = given.Code!,
            Answer = given.Answer!.Value,
            Reason = given.Reason!,
        }));
        return decision;
    }
}
