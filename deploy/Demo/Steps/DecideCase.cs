using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

/// <summary>The panel decides, or decides again when what it had asked for has come.</summary>
sealed record DecideCase(
    CasePlan Plan, int Number, int Seed) : Step(Number == 1 ? Plan.DecidedAt!.Value : Plan.DecidedAgainAt!.Value, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var known = await platform.Chair.Panel.OfNotificationAsync(Plan.Id, ct).ThereAsync();
        if (known.Decisions.Count < Number)
        {
            var criteria = (await platform.Chair.Panel.CriteriaAsync(ct)).Single(version => version.InForce);
            await platform.Chair.Panel.DecideAsync(known.Id, Request(criteria), known.Version, ct).TakenAsync();
        }

        await Platform.ArrivedAsync(async () =>
            await platform.InquiryAsync(Plan.Place.Code, Plan.Id, ct) is { Panel: not null } told ? told : null,
            "the panel's decision to reach the area", ct);
    }

    RecordDecisionRequest Request(CriteriaVersion criteria)
    {
        var dice = Dice.For(Seed, $"decision {Number}", Plan.Number);
        var words = Wordings.Known;
        var outcome = Number == 1 ? Plan.Course.Outcome : Plan.Course.OutcomeInTheEnd!.Value;
        var national = outcome is PanelOutcome.NationalInquiry or PanelOutcome.HeldForThematicInquiry;
        return new RecordDecisionRequest
        {
            Outcome = outcome,
            CriteriaVersion = criteria.Version,
            CommentToArea = dice.Pick(words.CommentToArea[outcome]),
            PublicReason = dice.Chance(0.7) ? dice.Pick(words.PublicReason[outcome]) : null,
            Considerations = [.. criteria.National.Select(criterion => new ConsiderationRequest
            {
                Code = criterion.Code,
                Answer = dice.Pick([(CriterionAnswer.Met, national ? 8 : 3), (CriterionAnswer.NotMet, 4), (CriterionAnswer.Unclear, 1)],
                    entry => (double)entry.Item2).Item1,
                Reason = dice.Pick(words.PanelReasons),
            })],
        };
    }
}
