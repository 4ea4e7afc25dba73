using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record RemoveReviewer(ReviewerPlan Plan) : Step(Plan.RemovedAt!.Value, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var known = await platform.Secretariat.GetAsync<PooledReviewer>($"national-panel/reviewers/{Plan.Id}", ct);
        if (known.RemovedAt is null)
            await platform.Secretariat.SendAsync(HttpMethod.Post, $"national-panel/reviewers/{Plan.Id}/removal",
                new RemoveReviewerRequest { Reason = Plan.RemovalReason }, ct, known.Version);
    }
}
