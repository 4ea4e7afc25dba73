using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

/// <summary>The second pair of eyes.</summary>
sealed record ApproveBulletin(BulletinPlan Plan) : Step(Plan.ApprovedAt!.Value, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var draft = await platform.EditorTwo.Library.DraftAsync(Plan.Id, ct).ThereAsync();
        if (draft.State == BulletinState.Draft)
            await platform.EditorTwo.Library.ApproveAsync(Plan.Id, draft.Version, ct).TakenAsync();
    }
}
