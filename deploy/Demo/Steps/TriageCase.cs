using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record TriageCase(CasePlan Plan, int Seed) : Step(Plan.TriagedAt!.Value, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        if (await platform.CaseAsync(Plan.Id, ct) is { Owner: null } untouched)
            await platform.Secretariat.Panel.TriageAsync(untouched.Id, Request(), untouched.Version, ct).TakenAsync();
    }

    TriageCaseRequest Request()
    {
        var dice = Dice.For(Seed, "triage", Plan.Number);
        return new TriageCaseRequest
        {
            Owner = dice.Pick(Wordings.Known.Owners),
            Priority = Plan.Content.MediaInterest == MediaInterest.Present ? CasePriority.Urgent
                : Plan.Content.MediaInterest == MediaInterest.Expected || dice.Chance(0.12) ? CasePriority.High : CasePriority.Normal,
            Note = dice.Chance(0.6) ? dice.Pick(Wordings.Known.Triage) : null,
        };
    }
}
