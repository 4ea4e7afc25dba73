using Safeguarding.Client;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record RemoveReviewer(ReviewerPlan Plan) : Step(Plan.RemovedAt!.Value, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var known = await platform.Secretariat.Reviewers.FindAsync(Plan.Id, ct).ThereAsync();
        if (known.RemovedAt is null)
            await platform.Secretariat.Reviewers.RemoveAsync(Plan.Id, Plan.RemovalReason, known.Version, ct).TakenAsync();
    }
}
