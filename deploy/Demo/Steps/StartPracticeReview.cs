using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record StartPracticeReview(CasePlan Plan, int Seed) : Step(Plan.PracticeReviewAt!.Value, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var inquiry = await platform.InquiryAsync(Plan.Place.Code, Plan.Id,
            ct) ?? throw new InvalidOperationException($"Case {Plan.Number} has no inquiry.");
        var reason = Plan.Course.LastOutcome == PanelOutcome.AdvisePracticeReview
            ? Dice.For(Seed, "changed", Plan.Number).Pick(Wordings.Known.ChangedDecision)
            : null;
        await platform.Council(Plan.Place.Code).LocalInquiries.StartPracticeReviewAsync(inquiry.Id, reason, ct).TakenAsync();
        await Platform.ArrivedAsync(async () =>
            await platform.CaseAsync(Plan.Id, ct) is { PracticeReview.StartedAt: not null } told ? told : null,
            "the practice review to be known to the panel", ct);
    }
}
