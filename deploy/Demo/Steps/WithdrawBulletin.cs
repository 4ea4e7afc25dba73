using Safeguarding.Client;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record WithdrawBulletin(BulletinPlan Plan) : Step(Plan.WithdrawnAt!.Value, Plan.Id)
{
    public override Task DoAsync(Platform platform, CancellationToken ct) =>
        platform.EditorTwo.Library.WithdrawAsync(
            Plan.Id, "One of its lessons named a service in a way that could identify a family.", ct).TakenAsync();
}
