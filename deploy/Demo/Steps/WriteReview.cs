using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

/// <summary>One part of a rapid review, written by the partner whose part it is; the last part holds the area's decision.</summary>
sealed record WriteReview(CasePlan Plan, int Part, int Seed) : Step(Plan.WrittenAt[Part], Plan.Id)
{
    static readonly (Agency Agency, string[] Sections)[] Parts =
    [
        (Agency.LocalAuthority, ["facts", "family", "immediate-action", "parallel-proceedings"]),
        (Agency.Health, ["agencies", "child-voice", "characteristics", "good-practice"]),
        (Agency.Police, ["analysis", "earlier-inquiries", "family-involvement", "improvements"]),
    ];

    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var (agency, keys) = Parts[Part];
        var partner = platform.Partner(Plan.Place.Code, agency);
        var inquiry = await partner.LocalInquiries.OfNotificationAsync(Plan.Id, ct).ThereAsync();
        var dice = Dice.For(Seed, $"part {Part}", Plan.Number);
        foreach (var section in inquiry.Sections.Where(section => keys.Contains(section.Key)))
        {
            // The optional ones are written now and then; every word is drawn, also where it is there already.
            var text = dice.Pick(Wordings.Sections[section.Key]).Replace("{cause}", Plan.Story.Cause, StringComparison.Ordinal);
            if ((section.Required || dice.Chance(0.3)) && section.Text.Length == 0)
                await partner.LocalInquiries.WriteAsync(inquiry.Id, section.Key, text, section.Version, ct).TakenAsync();
        }

        if (Part == Parts.Length - 1 && inquiry.Decision.PracticeReview is null)
            await DecideAsync(inquiry, platform.Council(Plan.Place.Code), dice, ct);
    }

    async Task DecideAsync(InquiryDetails inquiry, Session council, Dice dice, CancellationToken ct)
    {
        var criteria = (await council.LocalInquiries.CriteriaAsync(ct).TakenAsync())!;
        var words = Wordings.Known;
        var recommends = Plan.Course.RecommendsPracticeReview;
        var national = Plan.Course.Outcome is PanelOutcome.NationalInquiry or PanelOutcome.HeldForThematicInquiry || dice.Chance(0.1);
        await council.LocalInquiries.DecideAsync(inquiry.Id, new DecideRequest
        {
            PracticeReview = recommends,
            NationalIssueRaised = national,
            NationalIssueReason = dice.Pick(national ? words.NationalYes : words.NationalNo),
            Rationale = dice.Pick(words.LocalRationale[recommends ? "yes" : "no"]),
            Answers = [.. criteria.LocalCriteria.Select(criterion => new AnswerCriterionRequest
            {
                Code = criterion.Code,
                Answer = dice.Pick([(CriterionAnswer.Met, recommends ? 7 : 3), (CriterionAnswer.NotMet, 4), (CriterionAnswer.Unclear, 2)],
                    entry => (double)entry.Item2).Item1,
                Reason = dice.Pick(words.LocalReasons),
            })],
        }, inquiry.Decision.Version, ct).TakenAsync();
    }
}
