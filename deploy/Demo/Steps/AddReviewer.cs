using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record AddReviewer(ReviewerPlan Plan) : Step(Plan.AddedAt, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        if (await platform.Secretariat.Reviewers.FindAsync(Plan.Id, ct) is null)
            await platform.Secretariat.Reviewers.AddAsync(
                new AddReviewerRequest { Id = Plan.Id, Name = Plan.Name, Expertise = Plan.Expertise }, ct).TakenAsync();
    }
}
