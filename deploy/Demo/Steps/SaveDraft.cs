using Safeguarding.Client;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record SaveDraft(DraftPlan Plan) : Step(Plan.SavedAt, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var council = platform.Council(Plan.Place.Code);
        if (await council.Drafts.FindAsync(Plan.Id, ct) is null)
            await council.Drafts.SaveAsync(Plan.Id, Plan.Content, version: null, ct).TakenAsync();
    }
}
