using Safeguarding.Contracts.Dissemination;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

/// <summary>The second pair of eyes.</summary>
sealed record ApproveBulletin(BulletinPlan Plan) : Step(Plan.ApprovedAt!.Value, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken stop)
    {
        var draft = await platform.EditorTwo.GetAsync<BulletinDraft>($"library/bulletins/drafts/{Plan.Id}", stop);
        if (draft.State == BulletinState.Draft)
            await platform.EditorTwo.SendAsync(HttpMethod.Post, $"library/bulletins/{Plan.Id}/approval", null, stop, draft.Version);
    }
}
